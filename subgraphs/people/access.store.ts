import type { Caller } from '../../kit/caller/caller.ts';
import { type AccessGrant, signGrant } from '../../kit/grant/grant.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import { decide } from './decide.ts';
import type { RelationshipStore } from './relationship.store.ts';

/** Where rights to see persons come from: `decide` over what the stores know, for one caller and request. */
export class AccessStore {
  constructor(
    private readonly caller: Caller,
    private readonly relationships: RelationshipStore,
    private readonly key: SigningKey,
  ) {}

  /** What the caller may see of a person; null for nothing, also where there is no such person. */
  async grant(person: string): Promise<AccessGrant | null> {
    const own = this.caller.person === person;
    return decide(this.caller, person, !own && (await this.relationships.caresFor(person)));
  }

  /** The grant, signed; null for nothing. */
  async signed(person: string): Promise<string | null> {
    const grant = await this.grant(person);
    return grant && signGrant(this.key, grant);
  }

  /** The ids of the persons whom the caller may see. */
  async visible(): Promise<string[]> {
    const known = await this.relationships.caredFor();
    const candidates = [...new Set([...known, ...(this.caller.person ? [this.caller.person] : [])])];
    const cared = new Set(known);
    return candidates.filter(person => decide(this.caller, person, cared.has(person)) !== null);
  }
}

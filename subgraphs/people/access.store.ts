import type { Caller } from '../../kit/caller/caller.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { grantSigner } from '../../kit/grant/signer.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { BreakGlassStore } from './break-glass.store.ts';
import type { DirectiveStore } from './directive.store.ts';
import { decide, type Facts } from './policy/decide.ts';
import type { RelationshipStore } from './relationship.store.ts';

/** The stores that know what is decided upon. */
export interface AccessSources {
  relationships: RelationshipStore;
  directives: DirectiveStore;
  breakGlass: BreakGlassStore;
}

/** Where rights to see persons come from: `decide` over what the stores know, for one caller and request. */
export class AccessStore {
  readonly #sign: (grant: AccessGrant) => Promise<string>;

  constructor(
    private readonly caller: Caller,
    private readonly sources: AccessSources,
    key: SigningKey,
  ) {
    this.#sign = grantSigner(key);
  }

  /** What the caller may see of a person; null for nothing, also where there is no such person. */
  async grant(person: string): Promise<AccessGrant | null> {
    return decide(this.caller, await this.#facts(person));
  }

  /** The grant, signed; null for nothing. */
  async signed(person: string): Promise<string | null> {
    const grant = await this.grant(person);
    return grant && this.#sign(grant);
  }

  /** The ids of the caller's own people: those for whom they care, those who named them, themself. */
  async visible(): Promise<string[]> {
    const { person } = this.caller;
    if (!this.caller.purpose) return [];
    const mandated = person ? [person, ...(await this.sources.directives.mandatedBy(person))] : [];
    const candidates = [...new Set([...(await this.sources.relationships.caredFor()), ...mandated])];
    const grants = await Promise.all(candidates.map(each => this.grant(each)));
    return candidates.filter((_each, index) => grants[index]);
  }

  async #facts(person: string): Promise<Facts> {
    const { purpose } = this.caller;
    // about oneself nothing has to be known
    if (this.caller.person === person || !purpose) return { ...NOTHING_KNOWN, person };
    const { relationships, directives, breakGlass } = this.sources;
    const [relation, given, glassBroken] = await Promise.all([
      relationships.relationTo(person),
      directives.inForce(person),
      purpose === 'BTG' && breakGlass.isBroken(person),
    ]);
    return { person, ...relation, directives: given, glassBroken };
  }
}

const NOTHING_KNOWN = { caring: false, holding: false, directives: [], glassBroken: false };

import type { Caller } from '../../kit/caller/caller.ts';
import type { AccessGrant } from '../../kit/grant/grant.ts';
import { grantSigner } from '../../kit/grant/signer.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { BreakGlassStore } from './break-glass.store.ts';
import type { DirectiveStore } from './directive.store.ts';
import type { InspectionStore } from './inspection.store.ts';
import { decide, type Facts, type InspectionScope } from './policy/decide.ts';
import type { RelationshipStore } from './relationship.store.ts';

/** The stores that know what is decided upon. */
export interface AccessSources {
  relationships: RelationshipStore;
  directives: DirectiveStore;
  breakGlass: BreakGlassStore;
  inspections: InspectionStore;
  /** The relationships of an organisation. */
  relationshipsOf(actor: Pick<Caller, 'professional' | 'organization'>): RelationshipStore;
}

/** Where rights to see persons come from: `decide` over what the stores know, for one caller and request. */
export class AccessStore {
  readonly #ofOrganization = new Map<string, RelationshipStore>();
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
    return grant && this.sign(grant);
  }

  /** Signs what was decided. */
  sign(grant: AccessGrant): Promise<string> {
    return this.#sign(grant);
  }

  /** The ids of the caller's own people: those for whom they care, those who named them, themself. */
  async visible(): Promise<string[]> {
    const { person } = this.caller;
    if (!this.caller.purpose) return [];
    const mandated = person ? [person, ...(await this.sources.directives.mandatedBy(person))] : [];
    const inspected = this.#inspects()
      ? (await this.sources.inspections.open()).flatMap(each => each.person ?? [])
      : [];
    const cared = await this.sources.relationships.caredFor();
    const candidates = [...new Set([...cared, ...mandated, ...inspected])];
    const grants = await Promise.all(candidates.map(each => this.grant(each)));
    return candidates.filter((_each, index) => grants[index]);
  }

  async #facts(person: string): Promise<Facts> {
    const { purpose } = this.caller;
    // about oneself nothing has to be known
    if (this.caller.person === person || !purpose) return { ...NOTHING_KNOWN, person };
    const { relationships, directives, breakGlass } = this.sources;
    if (this.#inspects()) return { ...NOTHING_KNOWN, person, inspections: await this.#inspections(person) };
    const [relation, given, glassBroken] = await Promise.all([
      relationships.relationTo(person),
      directives.inForce(person),
      purpose === 'BTG' && breakGlass.isBroken(person),
    ]);
    return { ...NOTHING_KNOWN, person, ...relation, directives: given, glassBroken };
  }

  #inspects(): boolean {
    return this.caller.role === 'auditor' && this.caller.purpose === 'HCOMPL';
  }

  /** The open inspections under which a person falls: their own, and those of organisations that hold records about them. */
  async #inspections(person: string): Promise<InspectionScope[]> {
    const open = await this.sources.inspections.open();
    const falls = open.map(
      each => each.person === person || (each.organization !== null && this.#holds(each.organization, person)),
    );
    const under = await Promise.all(falls);
    return open.filter((_each, index) => under[index]);
  }

  async #holds(organization: string, person: string): Promise<boolean> {
    const store =
      this.#ofOrganization.get(organization) ?? this.sources.relationshipsOf({ professional: null, organization });
    this.#ofOrganization.set(organization, store);
    return (await store.relationTo(person)).holding;
  }
}

const NOTHING_KNOWN = { caring: false, holding: false, directives: [], glassBroken: false, inspections: [] };

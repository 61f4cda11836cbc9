import type { Localized } from '../fhir.ts';
import { cbe, nihdi, SYSTEM, uuid } from '../identifiers.ts';
import { FAMILY, GIVEN, STREETS } from '../names.ts';
import type { Place } from '../places.ts';
import { at, Random } from '../random.ts';
import { KINDS, TREES } from './kinds.ts';
import type { Organization, OrganizationKind, Professional, ProfessionalKind } from './model.ts';
import { PROFESSIONS } from './professions.ts';

/** Makes organisations and their staff, one after the other: numbers follow the order in which they are founded. */
export class Registry {
  readonly organizations: Organization[] = [];
  readonly #seed: number;
  readonly #insurerNumbers = new Map<string, number>();

  constructor(seed: number) {
    this.#seed = seed;
  }

  /** An organisation of a kind; `key` is its own for good, `ordinal` chooses among names. */
  found(kind: OrganizationKind, key: string, place: Place, ordinal: number, names?: Localized): Organization {
    const plan = KINDS[kind];
    const random = new Random(`${this.#seed}/organization/${key}`);
    const own = names ?? fill(at(plan.names, ordinal), at(TREES, ordinal), place);
    const organization: Organization = {
      id: uuid(this.#seed, 'Organization', key),
      locationId: uuid(this.#seed, 'Location', key),
      key,
      kind,
      name: own[place.language] ?? own.fr,
      names: own,
      language: place.language,
      place,
      street: `${random.pick(STREETS[place.language])} ${random.int(1, 180)}`,
      // A national number never begins with 0, so it can be nobody's.
      phone: `+32 000 ${String(this.organizations.length).padStart(5, '0')}`,
      cbe: cbe(this.organizations.length),
      staff: [],
    };
    if (plan.insurerNumber !== undefined) organization.nihdi = this.#organizationNumber(plan.insurerNumber);
    this.organizations.push(organization);
    for (const [profession, count] of plan.staff) {
      for (let i = 0; i < count; i += 1) organization.staff.push(this.#hire(profession, i, organization));
    }
    return organization;
  }

  #hire(kind: ProfessionalKind, index: number, organization: Organization): Professional {
    const key = `${organization.key}/${kind}/${index}`;
    const random = new Random(`${this.#seed}/professional/${key}`);
    const { language } = organization.place;
    const gender = random.chance(0.62) ? 'female' : 'male';
    const given = random.pick(GIVEN[language][gender]);
    const family = random.pick(FAMILY[language]);
    const title = PROFESSIONS[kind].title;
    return {
      id: uuid(this.#seed, 'Practitioner', key),
      roleId: uuid(this.#seed, 'PractitionerRole', key),
      kind,
      family,
      given,
      gender,
      language,
      display: title === undefined ? `${given} ${family}` : `${title} ${given} ${family}`,
      identifier: this.#professionalNumber(kind),
      organization,
    };
  }

  #professionalNumber(kind: ProfessionalKind): Professional['identifier'] {
    const { insurer } = PROFESSIONS[kind];
    if (insurer === undefined) {
      return { system: SYSTEM.staff, value: `S${String(this.#next('staff')).padStart(6, '0')}` };
    }
    const [digit, qualification] = insurer;
    return {
      system: SYSTEM.nihdiProfessional,
      value: nihdi(digit, 90_000 + this.#next(`professional ${digit}`), qualification),
    };
  }

  #organizationNumber(kind: number): string {
    return nihdi(7, kind * 10_000 + 9_000 + this.#next(`organization ${kind}`), '000');
  }

  #next(series: string): number {
    const number = this.#insurerNumbers.get(series) ?? 1;
    this.#insurerNumbers.set(series, number + 1);
    return number;
  }
}

function fill(template: Localized, tree: Localized, place: Place): Localized {
  const replace = (text: string, word: string) => text.replace('{tree}', word).replace('{place}', place.name);
  const filled: Localized = { nl: replace(template.nl, tree.nl), fr: replace(template.fr, tree.fr) };
  if (template.de !== undefined) filled.de = replace(template.de, tree.de ?? tree.nl);
  return filled;
}

import { identifierKey } from '../../kit/identifiers.ts';
import { words } from '../../kit/named/words.ts';
import type { Json } from '../contract.ts';
import { isJson } from '../json.ts';
import { isGlobal, personId, stableId } from './ids.ts';
import type { KnownTarget } from './known.ts';
import type { Entry } from './references.ts';
import type { Resolver } from './resolver.ts';

/** The system under which HSDS services are known by the id that their source gives them. */
export const HSDS_SERVICE = 'https://openreferral.org/hsds/service';

/** The system under which a service is found by the ids of its `service_at_location`. */
export const HSDS_SERVICE_AT_LOCATION = 'https://openreferral.org/hsds/service_at_location';

/** The FHIR type that an HSDS object stands for; a FHIR type stands for itself. */
export const fhirTypeOf = (type: string): string =>
  ({
    organization: 'Organization',
    location: 'Location',
    service: 'HealthcareService',
    taxonomy: 'Taxonomy',
    taxonomy_term: 'TaxonomyTerm',
  })[type] ?? type;

/** The numbers by which an HSDS service is found: its own id, and those that it has at its places. */
function hsdsNumbers(entry: Entry): string[] {
  if (entry.type !== 'service') return [];
  const { id, service_at_locations: places } = entry.item?.resource ?? {};
  const ids = [places]
    .flat()
    .filter(isJson)
    .map(place => place.id);
  return [`${HSDS_SERVICE}|${id}`, ...ids.map(each => `${HSDS_SERVICE_AT_LOCATION}|${each}`)];
}

/** All numbers of an entry. */
export const numbersOfEntry = (entry: Entry): string[] => [
  ...numbersOf(entry.item?.resource ?? {}),
  ...hsdsNumbers(entry),
];

/** The numbers of a resource as `system|value`; the Belgian SSIN first, for it tells persons apart best. */
export function numbersOf(resource: Json): string[] {
  const identifiers = [resource.identifier, resource.organization_identifiers].flat().filter(isJson);
  const keys = identifiers.map(each => {
    const value = each.value ?? each.identifier;
    const system = each.system ?? each.identifier_scheme;
    return typeof value === 'string' && typeof system === 'string' ? identifierKey({ system, value }) : null;
  });
  return [...new Set(keys.filter(key => key !== null))].sort((a, b) => Number(isSsin(b)) - Number(isSsin(a)));
}

const isSsin = (key: string): boolean => /\/ssin\|/.test(key);

/** Things that their numbers tell apart, so that two sources of one thing become one. */
const BY_NUMBER: ReadonlySet<string> = new Set(['Organization', 'Practitioner', 'ResearchStudy', 'Patient']);

/** Gives an organisation, a professional, a place, a service or a pilot its id: the one that it has, or a new one. */
export function identifyEntity(entry: Entry, type: string, resolver: Resolver): void {
  const resource = entry.item?.resource ?? {};
  const numbers = BY_NUMBER.has(type) ? numbersOf(resource) : [];
  const known = numbers.map(number => lookUp(resolver, number, type)).find(id => id !== null);
  const name = words(nameOf(resource)).join(' ');
  const before = resolver.known.get(entry.main).find(target => target.type === type && sameThing(entry, target, name));
  entry.id = known ?? before?.id ?? stableId(type, entry.main, isGlobal(entry.main) ? '' : name);
  for (const number of [...numbers, ...hsdsNumbers(entry)])
    if (!resolver.numbers.has(number)) resolver.numbers.set(number, { type, id: entry.id });
  const shown = nameOf(resource);
  if (shown && !resolver.names.has(entry.id)) resolver.names.set(entry.id, shown);
}

function lookUp(resolver: Resolver, number: string, type: string): string | null {
  const own = resolver.numbers.get(number);
  if (own?.type === type) return own.id;
  return resolver.known.get(number).find(target => target.type === type)?.id ?? null;
}

/** `Organization/1` of two systems are two organisations unless they have the same name. */
const sameThing = (entry: Entry, target: KnownTarget, name: string): boolean =>
  isGlobal(entry.main) || words(target.name ?? '').join(' ') === name;

/** The name of a resource: of an organisation, a place, a study, or of a person. */
export function nameOf(resource: Json): string {
  const { name, title } = resource;
  if (typeof name === 'string') return name;
  if (typeof title === 'string') return title;
  const first = [name].flat().find(isJson);
  if (!first) return '';
  if (typeof first.text === 'string') return first.text;
  return [...[first.given].flat(), first.family].filter(part => typeof part === 'string').join(' ');
}

/** What the identity of a patient hangs on, as far as it is known. */
interface Traits {
  numbers: string[];
  birthDate: unknown;
  gender: unknown;
  family: string;
}

const traitsOf = (resource: Json): Traits => {
  const first = [resource.name].flat().find(isJson);
  const family = typeof first?.family === 'string' ? words(first.family).join(' ') : '';
  return { numbers: numbersOf(resource), birthDate: resource.birthDate, gender: resource.gender, family };
};

/** Whether two patients can't be the same person: another number of the same kind, another birth date, sex or family name. */
function contradict(a: Traits, b: Traits): boolean {
  const system = (number: string) => number.slice(0, number.indexOf('|'));
  const numbers = a.numbers.some(
    one => b.numbers.some(other => system(one) === system(other)) && !b.numbers.includes(one),
  );
  const differ = (one: unknown, other: unknown) => Boolean(one) && Boolean(other) && one !== other;
  return numbers || differ(a.birthDate, b.birthDate) || differ(a.gender, b.gender) || differ(a.family, b.family);
}

/** What linking a patient brought up. */
export interface LinkNote {
  code: 'PERSON_AMBIGUOUS' | 'ID_REUSED' | 'DEMOGRAPHICS_DIFFER';
  message: string;
}

/**
 * Links patients to persons: by their numbers; for want of these by what their source calls them, unless that would make
 * one person of two. Nobody is ever merged in silence: what does not fit is noted.
 */
export class PersonLinker {
  readonly #byMain = new Map<string, { id: string; traits: Traits }[]>();
  readonly #traits = new Map<string, Traits>();

  constructor(
    private readonly resolver: Resolver,
    private readonly secret: string,
  ) {}

  /** Gives a patient the id of its person, and says what did not fit. */
  link(entry: Entry): { id: string; notes: LinkNote[] } {
    const traits = traitsOf(entry.item?.resource ?? {});
    const ids = [
      ...new Set(traits.numbers.map(number => lookUp(this.resolver, number, 'Patient')).filter(id => id !== null)),
    ];
    const same = this.#sameKey(entry.main);
    const fitting = same.find(({ traits: theirs }) => isGlobal(entry.main) || !contradict(theirs, traits));
    const reused = ids.length === 0 && !fitting && same.length > 0;
    const key = traits.numbers[0] ?? (reused ? `${entry.main}|${JSON.stringify(traits)}` : entry.main);
    const id = ids[0] ?? fitting?.id ?? personId(this.secret, key);
    const notes = this.#notes(entry, id, traits, ids, reused);
    this.#byMain.set(entry.main, [...(this.#byMain.get(entry.main) ?? []), { id, traits }]);
    if (!this.#traits.has(id)) this.#traits.set(id, traits);
    for (const number of traits.numbers)
      if (!this.resolver.numbers.has(number)) this.resolver.numbers.set(number, { type: 'Patient', id });
    entry.id = id;
    return { id, notes };
  }

  /** Patients whom a source calls by the same key, from this import and from before. */
  #sameKey(main: string): { id: string; traits: Traits }[] {
    const known = this.resolver.known.get(main).filter(target => target.type === 'Patient');
    return [
      ...known.map(target => ({ id: target.id, traits: traitsOf(target.content) })),
      ...(this.#byMain.get(main) ?? []),
    ];
  }

  /** What earlier imports say of a person; nothing where this source was among them, and has been compared. */
  #traitsFromBefore(id: string, main: string, numbers: readonly string[]): Traits | null {
    const { known } = this.resolver;
    if (known.get(main).some(target => target.id === id)) return null;
    const target = numbers.flatMap(number => known.get(number)).find(each => each.type === 'Patient' && each.id === id);
    return target ? traitsOf(target.content) : null;
  }

  #notes(entry: Entry, id: string, traits: Traits, ids: string[], reused: boolean): LinkNote[] {
    const notes: LinkNote[] = [];
    if (ids.length > 1)
      notes.push({
        code: 'PERSON_AMBIGUOUS',
        message: `Its numbers are those of ${ids.length} persons; it was linked to the first.`,
      });
    if (reused)
      notes.push({
        code: 'ID_REUSED',
        message: `${entry.main} stands for another person already; this one was kept apart.`,
      });
    const before = this.#traits.get(id) ?? this.#traitsFromBefore(id, entry.main, traits.numbers);
    if (before && ids.length && contradict({ ...before, numbers: [] }, { ...traits, numbers: [] }))
      notes.push({
        code: 'DEMOGRAPHICS_DIFFER',
        message: 'It has the number of a known person, but another name, birth date or sex.',
      });
    return notes;
  }
}

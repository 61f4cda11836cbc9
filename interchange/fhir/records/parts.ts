import type { Json, MappedRecord } from '../../contract.ts';
import { extension } from '../values/extension.ts';
import { asArray, asObject, at, type Place } from '../values/place.ts';
import { namesOrganization, referencePlaces } from '../values/reference.ts';

/** A FHIR Reference and where it stands. */
export type Pointer = MappedRecord['holders'][number];

/** Finds the person under the first of the names that has a value. */
export function subjectUnder(...names: [string, ...string[]]): (resource: Json) => Pointer {
  return resource => {
    const path = names.find(name => asArray(resource[name]).length > 0) ?? names[0];
    return { reference: asArray(resource[path])[0], path };
  };
}

/**
 * Where a record says who holds it, the best first: an organisation of its own, the encounter, then whoever made it
 * (of these, organisations first).
 */
export function holdersOf(root: Place, own: string[], makers: string[]): Pointer[] {
  const makerPlaces = makers.flatMap(name => referencePlaces(root, name));
  const places = [
    ...own.flatMap(name => referencePlaces(root, name)),
    extension(root, '/custodian'),
    ...makerPlaces.filter(namesOrganization),
    at(root, 'encounter') ?? at(at(root, 'context'), 'encounter') ?? bareContext(root),
    ...makerPlaces.filter(each => !namesOrganization(each)),
  ];
  return places.filter(each => each !== null).map(pointerTo);
}

/** Who recorded it: the recorder that the Belgian profiles name in an extension, else the first of the names. */
export function recorderOf(root: Place, ...names: string[]): Pointer | null {
  const place =
    extension(root, '/be-ext-recorder') ?? extension(root, '/be-recorder') ?? referencePlaces(root, ...names)[0];
  return place === undefined || place === null ? null : pointerTo(place);
}

/** The codes of a field before anything is mapped: what decides where a resource goes. */
export function rawCodes(resource: Json, field: string): { system: string | null; code: string | null }[] {
  return asArray(resource[field])
    .flatMap(each => asArray(asObject(each)?.coding ?? each))
    .map(each => ({ system: wordsOf(asObject(each)?.system), code: wordsOf(asObject(each)?.code ?? each) }));
}

function wordsOf(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}

/** Notes that a record lacks what would give it a meaning; it is imported nonetheless. */
export function expectSome(root: Place, name: string, value: unknown): void {
  if (value !== null && !(Array.isArray(value) && value.length === 0)) return;
  root.context.note('warning', 'MISSING_ELEMENT', name, `Expected ${name}; there is none that says anything.`);
}

/** In R4 the `context` of some resources is itself the reference to the encounter. */
function bareContext(root: Place): Place | null {
  const context = at(root, 'context');
  return at(context, 'reference') === null && at(context, 'identifier') === null ? null : context;
}

function pointerTo(place: Place): Pointer {
  return { reference: place.value, path: place.path };
}

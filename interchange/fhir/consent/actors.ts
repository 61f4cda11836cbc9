import { CAPACITIES, type Capacity, type DirectiveCriteria } from '../../../subgraphs/people/directive.model.ts';
import type { Json } from '../../contract.ts';
import { codesAt, isOf } from '../values/codes.ts';
import { all, asObject, at, type Place } from '../values/place.ts';
import { boolean } from '../values/primitive.ts';
import { expectOnly, type Reading, refuse } from './reading.ts';

/** Who is meant: the ids of the directive's criteria, and as what persons act, if it is a mandate. */
export type Recipients = Pick<DirectiveCriteria, 'organizations' | 'professionals' | 'persons'> & {
  capacities: Capacity[];
};

/** Roles of those to whom data goes (HL7 v3 ParticipationType). */
const RECIPIENTS = ['IRCP', 'PRCP'];

/** All who are meant. Whoever is named and not found refuses the Consent: without them it would be about everybody. */
export function recipientsAt(place: Place, reading: Reading): Recipients {
  const found: Recipients = { organizations: [], professionals: [], persons: [], capacities: [] };
  for (const actor of all(place, 'actor')) {
    expectOnly(actor, ['role', 'reference']);
    const capacity = capacityAt(actor);
    if (capacity === undefined) continue;
    const reference = at(actor, 'reference');
    if (reference === null) refuse(actor, 'Expected a reference to whom it is about; came none.');
    else if (capacity === null) addRecipient(reference, reading, found);
    else {
      const person = personAt(reference, reading);
      if (person) found.persons.push(person);
      found.capacities.push(capacity);
    }
  }
  const named = found.organizations.length + found.professionals.length;
  const [first] = all(place, 'actor');
  if (first && found.capacities.length > 0 && named > 0)
    refuse(first, 'Expected a mandate to name persons only; came professionals or organisations with them.');
  if (first && new Set(found.capacities).size > 1)
    refuse(first, 'Expected one capacity for all; came several: these are several mandates.');
  return {
    organizations: unique(found.organizations),
    professionals: unique(found.professionals),
    persons: unique(found.persons),
    capacities: unique(found.capacities),
  };
}

/** As what someone acts: null for those to whom data goes; undefined, and refused, for any other part in the matter. */
function capacityAt(actor: Place): Capacity | null | undefined {
  const role = at(actor, 'role');
  const codes = role === null ? [] : codesAt(role);
  if (role === null || codes.some(each => isOf('ParticipationType', each) && RECIPIENTS.includes(each.code)))
    return null;
  const capacity = CAPACITIES.find(known =>
    codes.some(each => each.code === known && (isOf('RoleCode', each) || isOf('RoleClass', each))),
  );
  if (capacity) return capacity;
  refuse(
    role,
    `Expected ${[...RECIPIENTS, ...CAPACITIES].join(', ')}; came ${codes.map(({ code }) => code).join() || 'no code'}.`,
  );
  return undefined;
}

function addRecipient(reference: Place, reading: Reading, found: Recipients): void {
  const target = asObject(reference.value) as Json;
  const group = reading.references.group(target);
  if (group) {
    for (const member of membersOf(reference, group)) addSingle(member, reading, found);
    return;
  }
  addSingle(reference, reading, found);
}

function addSingle(reference: Place, reading: Reading, found: Recipients): void {
  const target = (asObject(reference.value) ?? {}) as Json;
  const actor = reading.references.actor(target);
  if (actor?.professional) {
    found.professionals.push(actor.professional);
    if (actor.organization)
      reference.context.note(
        'warning',
        'RECIPIENT_WIDER',
        reference.path,
        'Names a professional as one of an organisation; it was read as the professional, wherever they work.',
      );
  } else if (actor?.organization) found.organizations.push(actor.organization);
  else {
    const person = personAt(reference, reading);
    if (person) found.persons.push(person);
  }
}

/** The references to the members of a group; a group that is described and not listed is refused. */
function membersOf(reference: Place, group: Json): Place[] {
  const root = { ...reference, value: group };
  const members = all(root, 'member').filter(member => boolean(member, 'inactive') !== true);
  const listed = boolean(root, 'actual') !== false && all(root, 'characteristic').length === 0;
  if (boolean(root, 'active') === false || all(root, 'modifierExtension').length > 0)
    refuse(reference, 'Expected a group that is in use, and not modified.');
  if (!listed || members.length === 0)
    refuse(reference, 'Expected a group whose members are listed; came one without.');
  return members.flatMap(member => {
    const entity = at(member, 'entity');
    if (at(member, 'period')) refuse(reference, 'Expected members for good; came one for a period.');
    return entity ? [{ ...entity, path: reference.path }] : [];
  });
}

function personAt(reference: Place, reading: Reading): string | null {
  const person = reading.references.person((asObject(reference.value) ?? {}) as Json);
  if (person && person !== reading.person) return person;
  const written = asObject(reference.value)?.reference ?? 'a reference without an address';
  return refuse(
    reference,
    person
      ? 'Expected somebody else than the person themself.'
      : `Expected a person, a professional or an organisation that is known; came ${String(written)}.`,
  );
}

const unique = <Each>(values: readonly Each[]): Each[] => [...new Set(values)];

import type { ParticipantValue } from '../../kit/record/record.ts';
import type { Json, MappedRecord } from '../contract.ts';
import { mapStudy } from '../fhir/pilots/ResearchStudy.ts';
import { concept } from '../fhir/values/concept.ts';
import { all, rootOf } from '../fhir/values/place.ts';
import { isJson } from '../json.ts';
import type { Item } from '../read/item.ts';
import type { Run } from './run.ts';

type Period = { start?: string | null; end?: string | null } | null | undefined;

/** Encounters that took place, or are taking place. */
const MET: ReadonlySet<string | null> = new Set([
  null,
  'arrived',
  'triaged',
  'in-progress',
  'onleave',
  'finished',
  'completed',
  'discharged',
]);

/** Stretches of care that are or were in force. */
const IN_FORCE: ReadonlySet<string | null> = new Set([null, 'active', 'onhold', 'finished']);

/** Enrolments of those who take part (R4, R5). */
const ENROLLED: ReadonlySet<string | null> = new Set([
  ...['on-study', 'on-study-intervention', 'on-study-observation', 'follow-up', 'active'],
]);

/** Enrolments of those who took part. */
const LEFT: ReadonlySet<string | null> = new Set(['off-study', 'withdrawn', 'retired']);

/** What a record proves about who cares for the person. */
export function proveByRecord(
  run: Run,
  item: Item,
  person: string,
  mapped: MappedRecord,
  recordedBy: ParticipantValue | null,
  organization: string | null,
): void {
  const period = mapped.content.period as Period;
  if (item.type === 'Encounter') {
    // planned, cancelled or entered in error: nobody has met, and who wrote it down cares for nobody by that
    if (!MET.has(mapped.status)) return;
    const present = mapped.content.participant as ParticipantValue[];
    const carers = [...present.flatMap(each => each.professional?.id ?? []), null];
    for (const professional of carers)
      run.relationships.addContact(
        { person, professional, organization, display: nameOf(present, professional), basis: 'ENCOUNTER' },
        period?.start ?? null,
        period?.end ?? null,
      );
  } else if (item.type === 'EpisodeOfCare') {
    if (!IN_FORCE.has(mapped.status)) return;
    const manager = mapped.content.careManager as ParticipantValue | null;
    for (const professional of new Set([manager?.professional?.id ?? null, null]))
      run.relationships.add({
        person,
        professional,
        organization,
        display: professional ? (manager?.display ?? null) : null,
        basis: 'EPISODE_OF_CARE',
        start: period?.start ?? mapped.when,
        end: period?.end ?? null,
      });
  } else if (item.type === 'ResearchSubject') {
    proveByEnrolment(run, item, person, mapped);
  } else if (recordedBy?.professional && !isWithdrawn(mapped)) {
    const author = { professional: recordedBy.professional.id, display: recordedBy.display ?? null };
    run.relationships.addContact({ person, ...author, organization, basis: 'AUTHORSHIP' }, mapped.when, null);
  }
}

/**
 * What taking part in a pilot proves: the organisation that coordinates the pilot cares for the person meanwhile. One who left
 * is cared for until then; where nobody says when that was, nothing is proven.
 */
function proveByEnrolment(run: Run, item: Item, person: string, { status, content }: MappedRecord): void {
  const period = content.period as Period;
  if (!ENROLLED.has(status) && !(LEFT.has(status) && period?.end)) return;
  const study = run.resolver.find(item.resource.study, item);
  const told = study?.entry?.item;
  const { coordinator }: Json = told
    ? { ...mapStudy(told.resource, run.context(told)).content }
    : (study?.resource ?? {});
  run.relationships.add({
    person,
    professional: null,
    organization: isJson(coordinator) ? String(coordinator.id) : null,
    display: null,
    basis: 'ENROLMENT',
    start: period?.start ?? null,
    end: period?.end ?? null,
  });
}

/** Whether the record should never have been written: about somebody else, as likely as not. */
const isWithdrawn = ({ status, content }: MappedRecord): boolean =>
  [status, content.status, content.verificationStatus].includes('entered-in-error');

const nameOf = (present: readonly ParticipantValue[], professional: string | null): string | null =>
  present.find(each => each.professional?.id === professional)?.display ?? null;

/** What a care team proves: its members care for the person while they are in it. The team itself waits for its place. */
export function proveByCareTeam(run: Run, item: Item): void {
  const { resource } = item;
  const person = run.subject(resource.subject ?? resource.patient, item);
  if (!person || !['active', undefined].includes(resource.status as string | undefined)) return;
  const context = run.context(item);
  for (const place of all(rootOf(resource, context), 'participant')) {
    const { member, onBehalfOf, period } = place.value as Json;
    const carer = context.participant(member, place.path);
    const organization = carer?.organization ?? context.organization(onBehalfOf, place.path);
    run.relationships.add({
      person,
      professional: carer?.professional?.id ?? null,
      organization: organization?.id ?? null,
      display: carer?.display ?? null,
      role: concept(place, 'role'),
      basis: 'CARE_TEAM',
      ...shared(resource.period as Period, period as Period),
    });
  }
}

/** The time in which both the team and the membership are in force. */
function shared(team: Period, own: Period): { start: string | null; end: string | null } {
  const starts = [team?.start, own?.start].filter(each => typeof each === 'string').sort();
  const ends = [team?.end, own?.end].filter(each => typeof each === 'string').sort();
  return { start: starts.at(-1) ?? null, end: ends[0] ?? null };
}

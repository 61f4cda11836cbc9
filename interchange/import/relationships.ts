import type { CodeableConceptValue } from '../../kit/record/record.ts';
import {
  type CareRelationshipBasis,
  EVER,
  FOREVER,
  type StoredRelationship,
} from '../../subgraphs/people/relationship.model.ts';
import { changeOf } from '../../subgraphs/people/versions.ts';
import { moment } from '../fhir/values/date.ts';
import { stableId } from './ids.ts';
import type { Models } from './models.ts';
import { writeRows } from './write-rows.ts';

/** How long a contact or a record goes on proving that its author cares for the person. */
const PROOF_MONTHS = 12;

/** What proves that someone cares for a person. */
export interface Proof {
  person: string;
  professional: string | null;
  organization: string | null;
  display: string | null;
  role?: CodeableConceptValue | null;
  basis: CareRelationshipBasis;
  /** FHIR dateTimes; null where open. */
  start: string | null;
  end: string | null;
}

/** Collects the care relationships that an import proves, and writes them: one for each person, carer and basis. */
export class Relationships {
  readonly #byId = new Map<string, StoredRelationship>();

  /** A stretch of time during which someone cares for a person. An end that can't be read leaves nothing proven. */
  add(proof: Proof): void {
    const actor = proof.professional ?? proof.organization;
    const start = proof.start ? moment(proof.start) : EVER;
    const end = proof.end ? endOf(proof.end) : FOREVER;
    if (!actor || !start || !end) return;
    const _id = stableId('CareRelationship', proof.person, actor, proof.organization ?? '', proof.basis);
    const known = this.#byId.get(_id);
    this.#byId.set(_id, {
      _id,
      person: proof.person,
      actor,
      professional: proof.professional,
      organization: proof.organization,
      display: proof.display ?? known?.display ?? null,
      role: proof.role ?? known?.role ?? null,
      basis: proof.basis,
      start: known && known.start < start ? known.start : start,
      end: known && known.end > end ? known.end : end,
    });
  }

  /** A contact or a record: it proves the relationship for a year. */
  addContact(proof: Omit<Proof, 'start' | 'end'>, from: string | null, until: string | null): void {
    const last = moment(until ?? from ?? '');
    if (!from || !last) return;
    last.setUTCMonth(last.getUTCMonth() + PROOF_MONTHS);
    this.add({ ...proof, start: from, end: last.toISOString() });
  }

  /** Writes what was collected, and forgets it. A relationship that is there already is only ever widened. */
  async flush(models: Models): Promise<void> {
    const rows = [...this.#byId.values()];
    this.#byId.clear();
    for (let index = 0; index < rows.length; index += BATCH) await widen(models, rows.slice(index, index + BATCH));
  }
}

const BATCH = 1000;

async function widen(models: Models, rows: readonly StoredRelationship[]): Promise<void> {
  const model = models.people.relationships;
  const stored = await model.find({ _id: { $in: rows.map(row => row._id) } }).lean();
  const before = new Map(stored.map(row => [row._id, row]));
  const changed = rows.flatMap(row => {
    const known = before.get(row._id);
    if (!known) return [row];
    const wider = row.start < known.start || row.end > known.end;
    const start = new Date(Math.min(+row.start, +known.start));
    const end = new Date(Math.max(+row.end, +known.end));
    return wider ? [{ ...known, start, end, version: (known.version ?? 1) + 1 }] : [];
  });
  const now = new Date();
  const replaced = changed.flatMap(({ _id }) => before.get(_id) ?? []).map(row => changeOf(row, now, null));
  await writeRows(models.people.relationshipChanges, replaced, () => false);
  await writeRows(model, changed, id => before.has(id));
}

/** The end of a day, month or year that is given as such. */
function endOf(written: string): Date | null {
  const date = moment(written);
  if (!date || written.includes('T')) return date;
  const [, month, day] = written.split('-');
  if (day) date.setUTCDate(date.getUTCDate() + 1);
  else if (month) date.setUTCMonth(date.getUTCMonth() + 1);
  else date.setUTCFullYear(date.getUTCFullYear() + 1);
  return date;
}

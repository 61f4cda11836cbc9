import { filesOf, instancesIn } from '../files.ts';
import { type Fault, faultOf } from './fault.ts';
import { type InstanceReport, type Trail, verifyInstance } from './instance.ts';

export { type Fault, type FaultKind, type Place, placeText } from './fault.ts';
export type { InstanceReport, Trail } from './instance.ts';
export { type StoredCheckpoint, type StoredEntry, storeKey, type TrailStore } from './store-source.ts';

/** How the whole trail was found. */
export interface TrailReport {
  /** Whether nothing was wrong in what was looked at. */
  ok: boolean;
  /** How many events and checkpoints were looked at, those in journal and store counted once. */
  events: number;
  checkpoints: number;
  instances: Omit<InstanceReport, 'faults'>[];
  /** What is wrong, the first event of each instance first. */
  faults: Fault[];
  /** What could not be looked at, and why. */
  notLooked: string[];
}

/** The instances of a trail: those with a journal here, and those in the store. */
export async function instancesOf({ folder, store }: Pick<Trail, 'folder' | 'store'>): Promise<string[]> {
  return [...new Set([...(await instancesIn(folder)), ...((await store?.instances()) ?? [])])].sort();
}

/** How many bytes the journals of some instances have. */
export async function bytesOf(folder: string, instances: readonly string[]): Promise<number> {
  const files = await Promise.all(instances.map(instance => filesOf(folder, instance)));
  return files.flat().reduce((sum, { size }) => sum + size, 0);
}

/** Checks the trails of some instances, one after the other. */
export async function verifyTrail(trail: Trail, instances: readonly string[]): Promise<TrailReport> {
  const reports: InstanceReport[] = [];
  const unread = new Map<string, string>();
  for (const instance of instances)
    reports.push(
      await verifyInstance(trail, instance).catch((error: NodeJS.ErrnoException) => {
        // what is wrong with the disk or its permissions is no fault of the trail, and the store can be looked at all the same
        if (error.syscall === undefined) throw error;
        unread.set(instance, error.message);
        return verifyInstance(trail, instance, false);
      }),
    );
  const found = reports.flatMap(report => report.faults);
  const known = new Set(found.map(({ where }) => (where.source === 'store' ? where.id : null)));
  const strangers = ((await trail.store?.strangers?.()) ?? []).filter(({ _id }) => !known.has(String(_id)));
  const faults = [...found, ...strangers.map(strangerFault)];
  const elsewhere = reports.filter(({ journal }) => journal === null).map(({ instance }) => instance);
  return {
    ok: faults.length === 0,
    events: reports.reduce((sum, { journal, store }) => sum + Math.max(journal ?? 0, store ?? 0), 0),
    checkpoints: reports.reduce((sum, { checkpoints }) => sum + checkpoints, 0),
    instances: reports.map(({ faults: _, ...report }) => report),
    faults,
    notLooked: [
      ...(trail.store ? [] : ['The audit store: the database is not at hand.']),
      ...elsewhere.map(
        instance => `The journal of ${instance}: ${unread.get(instance) ?? `it is not in ${trail.folder}`}.`,
      ),
    ],
  };
}

/** The fault of a document that stands in the store under no key of any journal. */
function strangerFault({ _id, instance, sequence }: Record<string, unknown>): Fault {
  const number = Number.isSafeInteger(sequence) ? Number(sequence) : 0;
  const place = { source: 'store' as const, id: String(_id) };
  return faultOf('INSERTED', String(instance), [number, number], place, null, 'Nothing belongs under such a key.');
}

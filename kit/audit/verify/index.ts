import { filesOf, instancesIn } from '../files.ts';
import type { Fault } from './fault.ts';
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
  for (const instance of instances) reports.push(await verifyInstance(trail, instance));
  const faults = reports.flatMap(report => report.faults);
  const elsewhere = reports.filter(({ journal }) => journal === null).map(({ instance }) => instance);
  return {
    ok: faults.length === 0,
    events: reports.reduce((sum, { journal, store }) => sum + Math.max(journal ?? 0, store ?? 0), 0),
    checkpoints: reports.reduce((sum, { checkpoints }) => sum + checkpoints, 0),
    instances: reports.map(({ faults: _, ...report }) => report),
    faults,
    notLooked: [
      ...(trail.store ? [] : ['The audit store: the database is not at hand.']),
      ...elsewhere.map(instance => `The journal of ${instance}: it is not in ${trail.folder}.`),
    ],
  };
}

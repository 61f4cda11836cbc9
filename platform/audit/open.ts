import type { Models } from '../../interchange/import/models.ts';
import { importModels } from '../../interchange/import/models.ts';
import { auditModels } from '../../subgraphs/audit/index.ts';
import { openDatabases } from '../databases.ts';
import { readEnvironment } from '../environment.ts';
import { type Recording, recordingIn } from './record.ts';

/** The trail of a data folder, for commands. */
export interface OpenTrail {
  models: Models;
  audit: ReturnType<typeof auditModels>;
  recording: Recording;
}

/** Works on the trail that the environment names, beside a running platform or without one. */
export async function withTrail(
  env: NodeJS.ProcessEnv,
  report: (step: string) => void,
  work: (trail: OpenTrail) => Promise<void>,
): Promise<void> {
  const { home, databasePrefix: prefix } = readEnvironment(env);
  const open = await openDatabases({ home, env, prefix, report, join: true });
  try {
    const audit = auditModels(open.databases.audit);
    await work({ models: importModels(open.databases), audit, recording: await recordingIn(home, audit) });
  } finally {
    await open.close();
  }
}

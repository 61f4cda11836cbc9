import { parseAgreement } from '../../gateway/joined/agreement.ts';
import type { Candidate, Finding } from '../../gateway/supergraph/check/index.ts';
import { requireScope } from '../../kit/caller/scopes.ts';
import { refuse } from '../../kit/errors.ts';
import type { JoinedServiceInput } from './__generated__/resolvers.ts';
import type { RegistryContext } from './index.ts';
import type { By, ServiceVersion } from './registry.store.ts';
import type { StoredSupergraph } from './supergraph.model.ts';

/** Looks at a service that wants to join; changes nothing. */
export function checkService(input: JoinedServiceInput, context: RegistryContext): Promise<Finding[]> {
  requireAdministrator(context);
  return context.registry.check(candidateOf(input));
}

/** Proposes a service, or a newer version of one. */
export async function proposeService(
  input: JoinedServiceInput,
  reason: string,
  context: RegistryContext,
): Promise<ServiceVersion> {
  requireAdministrator(context);
  return told(await context.registry.propose(candidateOf(input), byOf(reason, context)), context);
}

/** Takes one step with a service: with a version of it by its id, or with the service by its name. */
export async function stepService(
  step: 'approve' | 'suspend' | 'resume' | 'retire',
  { id, reason }: { id: string; reason: string },
  context: RegistryContext,
): Promise<ServiceVersion> {
  requireAdministrator(context);
  return told(await context.registry[step](id, byOf(reason, context)), context);
}

/** Brings the services of an earlier supergraph back. */
export async function rollbackSupergraph(
  { version, reason }: { version: number; reason: string },
  context: RegistryContext,
): Promise<StoredSupergraph> {
  requireAdministrator(context);
  const next = await context.registry.rollback(version, byOf(reason, context));
  context.report.changed({
    type: 'SupergraphVersion',
    id: 'supergraph',
    person: null,
    before: next._id - 1,
    after: next._id,
  });
  context.report.because(reason);
  return next;
}

/** Whoever sees or changes what has joined must be an administrator: this subgraph does not leave that to the gateway alone. */
export function requireAdministrator({ caller }: RegistryContext): void {
  requireScope(caller, 'registry:write');
  if (caller.role !== 'administrator') throw refuse('FORBIDDEN', 'Only administrators let services join and leave.');
}

const candidateOf = ({ name, url, sdl, agreement }: JoinedServiceInput): Candidate => ({
  ...{ name, url, sdl },
  agreement: parseAgreement(agreement),
});

function byOf(text: string, { caller }: RegistryContext): By {
  const reason = text.trim();
  if (reason === '') throw refuse('BAD_USER_INPUT', '"reason" must say why, but is empty.');
  return { by: caller.subject, reason, at: new Date() };
}

function told(service: ServiceVersion, { report }: RegistryContext): ServiceVersion {
  const last = service.steps.at(-1);
  const after = service.steps.length;
  report.changed({ type: 'JoinedService', id: service._id, person: null, before: after > 1 ? after - 1 : null, after });
  if (last) report.because(last.reason);
  return service;
}

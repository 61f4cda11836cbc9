import { type DocumentNode, parse, print } from 'graphql';
import { isSubgraphName } from '../../../kit/names.ts';
import type { SigningKey } from '../../../kit/signing/keys.ts';
import { type Agreement, holdsAt } from '../../joined/agreement.ts';
import type { Part } from '../compose.ts';
import { checkRules, make } from '../rules.ts';
import { addressProblem } from './address.ts';
import { NoAnswer } from './call.ts';
import { checkDirectives } from './directive-rules.ts';
import { withoutMachinery } from './machinery.ts';
import { brokenOperations, type Operation } from './operations.ts';
import { checkOwnership } from './ownership-rules.ts';
import { checkPersonFields } from './person-rules.ts';
import { askAll } from './requirements.ts';
import type { Break, Proposal } from './schema-rules.ts';
import { difference } from './served.ts';
import { type Service, servedSDL } from './service.ts';

/** A service that wants to join. */
export interface Candidate {
  /** Also the audience of the tokens for it. */
  name: string;
  /** Where it answers GraphQL, with the path. */
  url: string;
  /** Its schema, as it is proposed. */
  sdl: string;
  agreement: Agreement;
}

/** What is wrong with a candidate. */
export interface Finding {
  rule: string;
  severity: 'error' | 'warning';
  /** `service: Type.field`, or an address. */
  where: string;
  /** What is wrong, and how it is mended. */
  message: string;
}

/** The graph that a service wants to join. */
export interface JoinedGraph {
  /** Its subgraphs; a former version of the candidate may be among them. */
  parts: readonly Part[];
  /** What frontends ask: trusted operations, and what was used in the last 30 days. */
  operations: readonly Operation[];
  /** Signs calls as the gateway does; without it the service is asked only what can be asked unsigned, and a warning says so. */
  gatewayKey?: SigningKey;
  /** What time it is. */
  now?: Date;
}

const NAME = /^[a-z][a-z0-9-]{1,39}$/;
const LONGEST_SDL = 512 * 1024;

/** How long one call may take, in milliseconds: the whole check must be done while whoever asked for it waits. */
const TIME_MS = 3000;

/** Checks all that a service must do and be to join; empty when nothing is wrong. Calls the service. */
export async function checkService(candidate: Candidate, graph: JoinedGraph): Promise<Finding[]> {
  const findings: Finding[] = [];
  const { name, url, sdl, agreement } = candidate;
  const report: Break = (rule, where, message) =>
    findings.push({
      rule,
      severity: 'error',
      where: `${name}: ${where}`,
      message: `${where} in "${name}" ${message}.`,
    });
  checkName(name, report);
  if (!holdsAt(agreement, graph.now ?? new Date()))
    report(
      'agreement-holds',
      'agreement',
      `is in force from ${agreement.period.from} until ${agreement.period.until}, not today; agree on a period`,
    );
  const document = readSchema(sdl, report);
  if (document) findings.push(...checkSchema(candidate, document, graph, report));
  findings.push(
    ...(await checkRunning({ name, url, timeMs: TIME_MS, gateway: graph.gatewayKey }, document ? sdl : undefined)),
  );
  return findings;
}

function checkName(name: string, report: Break): void {
  if (!NAME.test(name))
    report('names-are-plain', 'name', 'must be 2 to 40 small letters, digits and hyphens, a letter first');
  if (isSubgraphName(name))
    report('names-are-not-taken', 'name', 'is that of one of the platform’s own subgraphs; choose another');
}

function readSchema(sdl: string, report: Break): DocumentNode | undefined {
  if (Buffer.byteLength(sdl) > LONGEST_SDL) {
    report('schema-is-small', 'schema', `is longer than ${LONGEST_SDL} bytes; leave out what is not needed`);
    return undefined;
  }
  try {
    return parse(sdl);
  } catch (error) {
    report('schema-is-read', 'schema', `can’t be read: ${(error as Error).message}`);
    return undefined;
  }
}

/** What the schema says, beside all others. */
function checkSchema(
  { name, sdl, agreement }: Candidate,
  whole: DocumentNode,
  graph: JoinedGraph,
  report: Break,
): Finding[] {
  const document = withoutMachinery(whole);
  const others = graph.parts.filter(part => part.name !== name);
  const proposal: Proposal = { name, document, agreement, others };
  checkDirectives(proposal, report);
  checkOwnership(proposal, report);
  checkPersonFields(proposal, report);
  // what a library has added is composed all the same
  const made = make([...others, { name, sdl }]);
  const broken = checkRules([...others, { name, sdl: print(document) }], made).filter(
    ({ where }) => where.startsWith(`${name}: `) || where.startsWith('supergraph: '),
  );
  if ('api' in made)
    for (const { name: operation, why } of brokenOperations(graph.parts, made.api, graph.operations))
      report(
        'operations-still-work',
        operation,
        `is asked by frontends and could not be any more: ${why.replace(/\.$/, '')}; keep what it asks for`,
      );
  return broken.map(finding => ({ ...finding, severity: 'error' }));
}

/** What the service does when it is called. */
async function checkRunning(service: Service, sdl: string | undefined): Promise<Finding[]> {
  const { name, url } = service;
  const where = `${name}: ${url}`;
  const finding = (rule: string, message: string, severity: Finding['severity'] = 'error'): Finding => ({
    rule,
    severity,
    where,
    message,
  });
  const unsafe = addressProblem(url);
  // not even the check may be read along
  if (unsafe) return [finding('address-is-safe', `"${name}" can't be called: ${unsafe}; serve it by https.`)];
  try {
    const served = await servedSDL(service);
    const differs = sdl !== undefined && served !== undefined ? difference(served, sdl) : null;
    const outcomes = await askAll(service, sdl, true);
    return [
      ...(differs
        ? [finding('serves-what-is-proposed', `"${name}" serves another schema: ${differs}; propose what it serves.`)]
        : []),
      ...(service.gateway
        ? []
        : [
            finding(
              'asked-as-gateway',
              `"${name}" was asked without the gateway's key: how it takes signed calls was not seen.`,
              'warning',
            ),
          ]),
      ...outcomes
        .filter(({ outcome }) => outcome === 'unmet')
        .map(({ id, says, saw, mend }) => finding(id, `${says}, but ${saw}; ${mend}.`)),
    ];
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    return [
      finding(
        'service-answers',
        `"${name}" gives no answer at ${url}: ${error.message}; start it, and look at its address.`,
      ),
    ];
  }
}

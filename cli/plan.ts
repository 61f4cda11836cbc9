import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Command } from 'commander';
import { type DocumentNode, GraphQLError, Kind, parse, Source, validate } from 'graphql';
import { conditionNames } from '../gateway/engine/choices.ts';
import { oneOperation, planOperation } from '../gateway/engine/operation.ts';
import { createPlanner } from '../gateway/engine/plan.ts';
import { showPlan } from '../gateway/engine/show-plan.ts';
import { carriesGrant, readSupergraph } from '../gateway/engine/supergraph.ts';
import { fail, say } from './console.ts';

const pathOf = (path: string) => fileURLToPath(new URL(`../schema/${path}`, import.meta.url));

const command = new Command('plan')
  .description('Shows how the engine answers an operation: what it asks of which subgraph, and in which order.')
  .argument('<operation>', 'a file, the name of one of schema/operations, or - for stdin')
  .option('--supergraph <file>', 'the supergraph’s SDL', pathOf('supergraph.graphql'))
  .option('--name <operationName>', 'which operation of the document, where it has several')
  .option('--variables <json>', 'values of the variables on which @skip and @include depend; false if not given')
  .option('--json', 'print the plan as JSON')
  .addHelpText('after', '\nExit: 0 it was planned, 1 the graph can’t answer it, 2 the command was not understood.')
  .exitOverride(error => process.exit(error.exitCode === 0 ? 0 : 2))
  .parse();
const { supergraph, name, variables, json } = command.opts<{
  supergraph: string;
  name?: string;
  variables?: string;
  json?: boolean;
}>();

/** The text of what was given: a path that is there comes before the name of an example. */
function textOf(operation: string): string {
  if (operation === '-') return readFileSync(0, 'utf8');
  const example = pathOf(`operations/${operation}.graphql`);
  if (existsSync(operation)) return readFileSync(operation, 'utf8');
  if (/^\w+$/.test(operation) && existsSync(example)) return readFileSync(example, 'utf8');
  throw new Error(`There is no file ${operation}, and no operation of that name in schema/operations.`);
}

/** The name of the operation that is meant; null when it is the only one. */
function chosen(document: DocumentNode): string | null {
  const names = document.definitions.flatMap(node =>
    node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value ?? 'one without a name'] : [],
  );
  const list = names.join(', ') || 'none';
  if (name !== undefined && !names.includes(name)) fail(`There is no operation ${name}; there is: ${list}.`, 2);
  if (name === undefined && names.length !== 1) fail(`--name must say which operation is meant; there is: ${list}.`, 2);
  return name ?? null;
}

function read<Value>(reading: () => Value): Value {
  try {
    return reading();
  } catch (error) {
    fail(error, 2);
  }
}

/** What `--variables` says. */
function givenVariables(): Record<string, unknown> {
  const given: unknown = JSON.parse(variables ?? '{}');
  if (typeof given !== 'object' || given === null || Array.isArray(given))
    throw new Error(`--variables must be a JSON object such as {"all": true}, and is ${variables}.`);
  return given as Record<string, unknown>;
}

const given = read(givenVariables);
const text = read(() => textOf(command.args[0] as string));
const sdl = read(() => readFileSync(supergraph, 'utf8'));
try {
  const graph = readSupergraph(sdl);
  const document = parse(new Source(text, command.args[0] === '-' ? 'stdin' : command.args[0]));
  const problems = validate(graph.api, document);
  if (problems.length > 0) fail(problems.join('\n\n'));
  // as it runs: a graph with persons by the platform, which holds answers to the keys asked for, any other by the engine alone
  const options = { graph, planner: await createPlanner(graph), confirmKeys: carriesGrant(sdl) };
  const own = oneOperation(document, chosen(document));
  const conditions = Object.fromEntries(conditionNames(own).map(each => [each, given[each] === true]));
  const planned = await planOperation(own, options, conditions);
  const choice = Object.entries(conditions).map(([each, value]) => `$${each} is ${value}`);
  if (choice.length > 0) say(`This is the plan where ${choice.join(', ')} (--variables).`);
  console.log(json ? JSON.stringify(planned.plan, null, 2) : showPlan(planned, options));
} catch (error) {
  if (!(error instanceof GraphQLError)) fail(error);
  // the planner's own words
  fail(error.originalError ? `${error.message}\n${error.originalError.message}` : String(error));
}

import { type DocumentNode, Kind, visit } from 'graphql';
import { type Conditions, conditionOf } from './left-out.ts';
import type { Executable } from './operation.ts';

type Variables = Readonly<Record<string, unknown>>;

/** How many choices of conditions are kept of an operation. */
const MOST_CHOICES = 64;

/** An operation, planned and compiled once for each choice of its conditions. */
export interface Choices {
  /** The executable for these variables, made once. Rejects (`OPERATION_UNPLANNED`) where there is no plan. */
  planned(variables: Variables): Promise<Executable>;
  /** The same where it is there already; undefined otherwise. */
  known(variables: Variables): Executable | undefined;
  /** Whether it is being made, or is there already. */
  has(variables: Variables): boolean;
  /** Whether nothing is. */
  isEmpty(): boolean;
}

/** Keeps what `plan` makes of an operation for each choice of the variables on which its `@skip` and `@include` depend. */
export function createChoices(document: DocumentNode, plan: (conditions: Conditions) => Promise<Executable>): Choices {
  const names = conditionNames(document);
  const choices = new Map<string, { planned: Promise<Executable>; ready?: Executable }>();
  const keyOf = (variables: Variables): string => names.map(name => Number(variables[name] === true)).join('');
  return {
    known: variables => choices.get(keyOf(variables))?.ready,
    isEmpty: () => choices.size === 0,
    has: variables => choices.has(keyOf(variables)),
    planned(variables) {
      const key = keyOf(variables);
      const present = choices.get(key);
      if (present) return present.planned;
      if (choices.size >= MOST_CHOICES) choices.clear();
      const conditions = Object.fromEntries(names.map(name => [name, variables[name] === true]));
      const choice: { planned: Promise<Executable>; ready?: Executable } = { planned: plan(conditions) };
      choices.set(key, choice);
      choice.planned.then(
        ready => {
          choice.ready = ready;
        },
        // it may be planned later: what took too long, or was one too many
        () => choices.delete(key),
      );
      return choice.planned;
    },
  };
}

/** An operation's variables on which `@skip` and `@include` depend. */
export function conditionNames(document: DocumentNode): string[] {
  const names = new Set<string>();
  visit(document, {
    Directive(directive) {
      const value = conditionOf(directive);
      if (value?.kind === Kind.VARIABLE) names.add(value.name.value);
    },
  });
  return [...names].sort();
}

import { readFileSync } from 'node:fs';
import { buildSchema, type FragmentDefinitionNode, Kind, parse, print, validate } from 'graphql';
import { exampleOperations } from '../platform/operations.ts';

const schema = buildSchema(readFileSync(new URL('../schema/api.graphql', import.meta.url), 'utf8'));
const operations = exampleOperations();

describe('the operations that frontends begin with', () => {
  it.each(operations)('$name is answered by the graph as it is', ({ text }) => {
    expect(validate(schema, parse(text))).toEqual([]);
  });

  it('are named as their files, one in each', () => {
    for (const { name, text } of operations) {
      const names = parse(text).definitions.flatMap(node =>
        node.kind === Kind.OPERATION_DEFINITION ? [node.name?.value] : [],
      );
      expect(names).toEqual([name]);
    }
  });

  it('PersonView takes the id of one person', () => {
    expect(operations.find(({ name }) => name === 'PersonView')?.text).toContain('query PersonView($id: ID!)');
  });

  it('show the same of a person, whoever asks and for how many', () => {
    const parts = (wanted: string) => {
      const text = operations.find(({ name }) => name === wanted)?.text ?? '';
      const isFragment = (node: { kind: string }): node is FragmentDefinitionNode =>
        node.kind === Kind.FRAGMENT_DEFINITION;
      return parse(text).definitions.filter(isFragment).map(print).sort();
    };
    expect(parts('PersonView').length).toBeGreaterThan(0);
    expect(parts('PersonsView')).toEqual(parts('PersonView'));
    expect(parts('MyRecord')).toEqual(parts('PersonView'));
  });
});

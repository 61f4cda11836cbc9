import fc from 'fast-check';
import type { Json } from '../../contract.ts';
import { testContext } from '../testing/context.ts';
import { Shapes } from '../testing/shapes.ts';
import { RECORD_MAPPERS } from './index.ts';

const shapes = { health: new Shapes('health'), social: new Shapes('social'), pilots: new Shapes('pilots') };

const FIELDS = [
  ...['identifier', 'extension', 'status', 'clinicalStatus', 'category', 'code', 'type', 'class', 'period', 'subject'],
  ...['onsetDateTime', 'effectivePeriod', 'performedAge', 'occurrenceString', 'valueQuantity', 'valueReference'],
  ...['performer', 'participant', 'component', 'section', 'content', 'provision', 'dosage', 'dosageInstruction'],
  ...['medicationReference', 'medication', 'device', 'reaction', 'protocolApplied', 'series', 'note', 'reason', 'arm'],
  ...['location', 'encounter', 'context', 'target', 'agent', 'text', 'telecom', 'study', 'subscriberId', 'finding'],
];

const INNER = [
  'coding',
  'system',
  'value',
  'code',
  'text',
  'display',
  'reference',
  'url',
  'start',
  'actor',
  'valueString',
];

/** Any JSON, often with the names that FHIR uses inside. */
const { value: anything } = fc.letrec(tie => ({
  value: fc.oneof(
    { maxDepth: 4 },
    fc.constantFrom('x', '', '2020', '2020-13', 0, 1.5, true, null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 3 }),
  object: fc.dictionary(fc.constantFrom(...INNER, ...FIELDS), tie('value'), { maxKeys: 4 }),
}));

test.each([...RECORD_MAPPERS.keys()])(
  'whatever stands in a %s, its mapper keeps the shape of the graph',
  resourceType => {
    const mapper = RECORD_MAPPERS.get(resourceType);
    fc.assert(
      fc.property(fc.dictionary(fc.constantFrom(...FIELDS), anything), fields => {
        const resource: Json = { resourceType, ...fields };
        const place = mapper?.place(resource);
        mapper?.subject(resource);
        const mapped = mapper?.map(resource, testContext(resource));
        if (!place || !mapped) return;
        expect(shapes[place.subgraph].problems(place.type, mapped.content)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  },
);

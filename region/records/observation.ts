import { practitionerReference } from '../directory/bundle.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept, hl7System, ownSystem } from '../fhir.ts';
import type { Measure, VitalKey } from '../people/measures.ts';
import { VITALS } from '../people/measures.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';

const CATEGORY = hl7System('observation-category');

/** An Observation with whatever fields say its value. */
export function observe(made: Made, category: Concept[], code: Concept, value: Fields): Reference {
  return put(made.chart, 'Observation', {
    ...stamp(made, 'encounter'),
    status: 'final',
    category,
    code,
    subject: made.chart.subject,
    effectiveDateTime: made.at,
    issued: made.at,
    performer: [practitionerReference(made.by)],
    ...value,
  });
}

/** A vital sign, around what is usual for the person. */
export function vital(made: Made, key: VitalKey, mean?: number): Reference {
  const measure: Measure = VITALS[key];
  const value = draw(made, measure, mean);
  const capped = key === 'saturation' ? Math.min(99, value) : value;
  return observe(
    made,
    [concept(CATEGORY, 'vital-signs', 'Vital signs')],
    concept(CODE.loinc, measure.code, measure.text),
    {
      valueQuantity: quantity(capped, measure.unit, measure.ucum),
    },
  );
}

/** Blood pressure, as one observation with two components. */
export function bloodPressure(made: Made): Reference {
  const raised = made.chart.profile.has('hypertension') ? 14 : 0;
  const systolic = Math.round(made.chart.random.around(122 + raised, 9));
  const diastolic = Math.round(made.chart.random.around(76 + raised / 2, 6));
  const part = (code: string, text: string, value: number): Fields => ({
    code: concept(CODE.loinc, code, text),
    valueQuantity: quantity(value, 'mmHg', 'mm[Hg]'),
  });
  return observe(
    made,
    [concept(CATEGORY, 'vital-signs', 'Vital signs')],
    concept(CODE.loinc, '85354-9', 'Blood pressure'),
    {
      component: [
        part('8480-6', 'Systolic blood pressure', systolic),
        part('8462-4', 'Diastolic blood pressure', diastolic),
      ],
    },
  );
}

/** A laboratory result with its reference range and, outside of it, whether it is high or low. */
export function labResult(made: Made, measure: Measure): Reference {
  const value = draw(made, measure);
  const [low, high] = measure.range ?? [0, Number.MAX_VALUE];
  const [code, words] = value < low ? ['L', 'Low'] : value > high ? ['H', 'High'] : ['N', 'Normal'];
  return observe(
    made,
    [concept(CATEGORY, 'laboratory', 'Laboratory')],
    concept(CODE.loinc, measure.code, measure.text),
    {
      valueQuantity: quantity(value, measure.unit, measure.ucum),
      interpretation: [concept(hl7System('v3-ObservationInterpretation'), code ?? 'N', words ?? 'Normal')],
      referenceRange: [
        { low: quantity(low, measure.unit, measure.ucum), high: quantity(high, measure.unit, measure.ucum) },
      ],
    },
  );
}

/** What a person smokes or drinks. */
export function habit(made: Made, code: Concept, value: Fields): Reference {
  return observe(made, [concept(CATEGORY, 'social-history', 'Social history')], code, value);
}

/** The score of a scale: the number only, never the items. */
export function score(made: Made, code: Concept, value: number): Reference {
  return observe(made, [concept(CATEGORY, 'survey', 'Survey')], code, { valueInteger: value });
}

/** How someone manages daily life. */
export function functioning(made: Made, name: string, text: string, value: number): Reference {
  const category = [
    concept(CATEGORY, 'survey', 'Survey'),
    concept(ownSystem('observation-category'), 'functional', 'Functional status'),
  ];
  return observe(made, category, concept(ownSystem('functional-score'), name, text), { valueInteger: value });
}

/** A quantity in UCUM. */
export function quantity(value: number, unit: string, code: string): Fields {
  return { value, unit, system: CODE.ucum, code };
}

function draw({ chart }: Made, measure: Measure, mean?: number): number {
  const [usual, spread] = measure.usual;
  const expected = chart.profile.problems.map(each => measure.with?.[each.key]).find(known => known !== undefined);
  const centre = mean ?? expected ?? usual;
  // Values that are far from the usual vary in proportion.
  const value = Math.max(0, chart.random.around(centre, mean === undefined ? (spread * centre) / usual : spread / 8));
  return Number(value.toFixed(measure.digits));
}

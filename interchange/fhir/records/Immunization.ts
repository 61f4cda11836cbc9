import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { date, dateTime } from '../values/date.ts';
import { extension, extensions } from '../values/extension.ts';
import { identifiers } from '../values/identifier.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { boolean, code, text, textAt } from '../values/primitive.ts';
import { quantity } from '../values/quantity.ts';
import { participants, recordId } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

/** Vaccinations. */
export const immunization: RecordMapper = {
  resourceType: 'Immunization',
  place: () => ({ subgraph: 'health', type: 'Immunization' }),
  subject: subjectUnder('patient', 'subject'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const vaccineCode = concept(root, 'vaccineCode');
    expectSome(root, 'vaccineCode', vaccineCode);
    // `occurence` is a misspelling that real files have.
    const occurrence = choice(root, 'occurrence', 'occurence');
    const recorded = dateTime(root, 'recorded');
    const status = code(root, 'status', ['completed', 'entered-in-error', 'not-done']);
    // The Belgian profile tells the lot of the product given in an extension.
    const product = extensions(root, '/be-ext-administeredProduct')[0] ?? null;
    return {
      content: {
        identifier: identifiers(root),
        status,
        statusReason: concept(root, 'statusReason'),
        vaccineCode,
        occurrence,
        recorded,
        primarySource: boolean(root, 'primarySource'),
        lotNumber: text(root, 'lotNumber') ?? textAt(extension(product, 'lotNumber')),
        expirationDate: date(root, 'expirationDate') ?? expirationIn(product),
        site: concept(root, 'site'),
        route: concept(root, 'route'),
        doseQuantity: quantity(root, 'doseQuantity'),
        performer: participants(root, 'performer'),
        protocolApplied: all(root, 'protocolApplied').map(protocolAt),
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        encounter: recordId(root, 'encounter'),
        note: notes(root),
      },
      when: whenOf(occurrence) ?? recorded,
      category: 'vaccination',
      status,
      codes: vaccineCode === null ? [] : [vaccineCode],
      categories: [],
      holders: holdersOf(root, [], ['performer', 'informationSource']),
      recordedBy: recorderOf(root, 'performer'),
      recordedAt: recorded ?? whenOf(occurrence),
    };
  },
};

function protocolAt(place: Place) {
  return {
    series: text(place, 'series'),
    targetDisease: concepts(place, 'targetDisease'),
    doseNumber: text(place, 'doseNumberPositiveInt', 'doseNumberString', 'doseNumber'),
    seriesDoses: text(place, 'seriesDosesPositiveInt', 'seriesDosesString', 'seriesDoses'),
  };
}

function expirationIn(product: Place | null): string | null {
  const found = extensions(product, 'expirationDate')[0] ?? null;
  return date(found, 'valueString', 'valueDate', 'valueDateTime');
}

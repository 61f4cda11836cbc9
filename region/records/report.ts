import type { Day } from '../dates.ts';
import { isoDate } from '../dates.ts';
import { organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Concept, Fields, Reference } from '../fhir.ts';
import { CODE, concept, hl7System } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import type { LabKey } from '../people/measures.ts';
import { LABS } from '../people/measures.ts';
import type { Made } from './chart.ts';
import { put, stamp } from './chart.ts';
import { labResult } from './observation.ts';

/** A laboratory's report and its results. */
export function labReport(made: Made, keys: LabKey[]): Reference {
  const result = keys.map(key => labResult(made, LABS[key]));
  return report(made, 'LAB', 'Laboratory', concept(CODE.loinc, '11502-2', 'Laboratory report'), { result });
}

/** An imaging study and its report. */
export function imaging(
  made: Made,
  modality: string,
  words: string,
  procedure: Concept,
  conclusion: string,
): Reference {
  const study = put(made.chart, 'ImagingStudy', {
    ...stamp(made, 'encounter'),
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:2.25.${dicomNumber(made)}` }],
    status: 'available',
    modality: [{ system: 'http://dicom.nema.org/resources/ontology/DCM', code: modality, display: words }],
    subject: made.chart.subject,
    started: made.at,
    referrer: practitionerReference(made.chart.circle.gp),
    interpreter: [practitionerReference(made.by)],
    numberOfSeries: 1,
    numberOfInstances: 2,
    procedureCode: [procedure],
  });
  return report(made, 'RAD', 'Radiology', concept(CODE.loinc, '18748-4', 'Diagnostic imaging study'), {
    imagingStudy: [study],
    conclusion,
  });
}

function report(made: Made, category: string, words: string, code: Concept, findings: Fields): Reference {
  return put(made.chart, 'DiagnosticReport', {
    ...stamp(made, 'encounter'),
    status: 'final',
    category: [concept(hl7System('v2-0074'), category, words)],
    code,
    subject: made.chart.subject,
    effectiveDateTime: made.at,
    issued: made.at,
    performer: [practitionerReference(made.by), organizationReference(made.organization)],
    ...findings,
  });
}

/** A short text document; it is in the person's own language. */
export function letter(made: Made, code: string, title: string, text: string, period?: [Day, Day]): Reference {
  const context: Fields = {};
  if (made.encounter !== undefined) context.encounter = [made.encounter];
  if (period !== undefined) context.period = { start: isoDate(period[0]), end: isoDate(period[1]) };
  return put(made.chart, 'DocumentReference', {
    ...stamp(made),
    status: 'current',
    docStatus: 'final',
    type: concept(CODE.loinc, code, title),
    subject: made.chart.subject,
    date: made.at,
    author: [practitionerReference(made.by)],
    custodian: organizationReference(made.organization),
    content: [
      {
        attachment: {
          contentType: 'text/plain; charset=utf-8',
          language: made.chart.person.language,
          data: Buffer.from(text, 'utf8').toString('base64'),
          title,
          creation: made.at,
        },
      },
    ],
    context,
  });
}

function dicomNumber({ chart, day }: Made): string {
  return BigInt(`0x${uuid(chart.seed, 'study', chart.person.number, day).replaceAll('-', '')}`).toString();
}

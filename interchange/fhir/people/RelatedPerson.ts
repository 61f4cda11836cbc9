import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { holdersOf, type Pointer, subjectUnder } from '../records/parts.ts';
import { concepts } from '../values/concept.ts';
import { type ContactPointValue, contactPoints } from '../values/contact.ts';
import { date } from '../values/date.ts';
import { type HumanNameValue, humanNames } from '../values/humanName.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { type PeriodValue, period } from '../values/period.ts';
import { rootOf } from '../values/place.ts';
import { boolean, code } from '../values/primitive.ts';
import { GENDERS } from './Patient.ts';

/** The fields of the graph's `RelatedPerson` that the source tells; `reference` follows from the numbers. */
export interface RelatedPersonContent {
  active: boolean | null;
  relationship: CodeableConceptValue[];
  name: HumanNameValue[];
  telecom: ContactPointValue[];
  gender: string | null;
  birthDate: string | null;
  period: PeriodValue | null;
}

/** A related person, whose relation it is, who holds the record, and the numbers that tell who they are. */
export interface MappedRelatedPerson {
  content: RelatedPersonContent;
  patient: Pointer;
  holders: Pointer[];
  identifier: IdentifierValue[];
}

/** What a FHIR RelatedPerson says of someone close to a person. */
export function mapRelatedPerson(resource: Json, context: MapContext): MappedRelatedPerson {
  const root = rootOf(resource, context);
  return {
    content: {
      active: boolean(root, 'active'),
      relationship: concepts(root, 'relationship'),
      name: humanNames(root),
      telecom: contactPoints(root),
      gender: code(root, 'gender', GENDERS),
      birthDate: date(root, 'birthDate'),
      period: period(root, 'period'),
    },
    patient: subjectUnder('patient')(resource),
    holders: holdersOf(root, [], []),
    identifier: identifiers(root),
  };
}

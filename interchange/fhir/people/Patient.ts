import type { CodeableConceptValue, ParticipantValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concept, concepts } from '../values/concept.ts';
import { type AddressValue, addresses, type ContactPointValue, contactPoints } from '../values/contact.ts';
import { date, dateTime } from '../values/date.ts';
import { displayName, type HumanNameValue, humanName, humanNames } from '../values/humanName.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { all, type Place, rootOf } from '../values/place.ts';
import { boolean, code } from '../values/primitive.ts';
import { organization, participant, participants } from '../values/reference.ts';

/** FHIR's administrative genders. */
export const GENDERS = ['male', 'female', 'other', 'unknown'];

/** What one source says of a person: fields of the graph's `Person`, and whose patient they are. */
export interface PatientContent {
  identifier: IdentifierValue[];
  name: HumanNameValue[];
  displayName: string | null;
  telecom: ContactPointValue[];
  address: AddressValue[];
  gender: string | null;
  birthDate: string | null;
  deceased: boolean | null;
  deceasedAt: string | null;
  maritalStatus: CodeableConceptValue | null;
  communication: { language: CodeableConceptValue | null; preferred: boolean | null }[];
  generalPractitioner: ParticipantValue[];
  contact: ContactPersonValue[];
  managingOrganization: { id: string } | null;
}

/** The graph's `ContactPerson`. */
export interface ContactPersonValue {
  relationship: CodeableConceptValue[];
  name: HumanNameValue | null;
  telecom: ContactPointValue[];
  organization: ParticipantValue | null;
}

/** What a FHIR Patient says of a person. */
export function mapPatient(resource: Json, context: MapContext): PatientContent {
  const root = rootOf(resource, context);
  const name = humanNames(root);
  const deceasedAt = dateTime(root, 'deceasedDateTime');
  return {
    identifier: identifiers(root),
    name,
    displayName: displayName(name),
    telecom: contactPoints(root),
    address: addresses(root),
    gender: code(root, 'gender', GENDERS),
    birthDate: date(root, 'birthDate'),
    deceased: deceasedAt === null ? boolean(root, 'deceasedBoolean') : true,
    deceasedAt,
    maritalStatus: concept(root, 'maritalStatus'),
    communication: all(root, 'communication').map(each => ({
      language: concept(each, 'language'),
      preferred: boolean(each, 'preferred'),
    })),
    generalPractitioner: participants(root, 'generalPractitioner', 'careProvider'),
    contact: all(root, 'contact').map(contactAt),
    managingOrganization: organization(root, 'managingOrganization'),
  };
}

function contactAt(place: Place): ContactPersonValue {
  return {
    relationship: concepts(place, 'relationship', 'role'),
    name: humanName(place),
    telecom: contactPoints(place),
    organization: participant(place, 'organization'),
  };
}

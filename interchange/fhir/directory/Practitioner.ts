import { SSIN } from '../../../kit/identifiers.ts';
import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { GENDERS } from '../people/Patient.ts';
import { concept, hasCode } from '../values/concept.ts';
import { type ContactPointValue, contactPoints } from '../values/contact.ts';
import { displayName, type HumanNameValue, humanNames } from '../values/humanName.ts';
import { type IdentifierValue, identifierKeys, identifiers } from '../values/identifier.ts';
import { all, rootOf } from '../values/place.ts';
import { boolean, code } from '../values/primitive.ts';

/** What is stored of the graph's `Professional`. */
export interface ProfessionalContent {
  identifier: IdentifierValue[];
  active: boolean | null;
  name: HumanNameValue[];
  displayName: string | null;
  telecom: ContactPointValue[];
  gender: string | null;
  qualification: CodeableConceptValue[];
}

/** A professional for the directory, and all keys that references may name them by, their citizen's number among them. */
export interface MappedPractitioner {
  content: ProfessionalContent;
  keys: string[];
}

/** HL7 v2-0203 types of numbers that people have as citizens: national numbers, passports, driving licences. */
const CITIZEN = ['SS', 'SB', 'NI', 'NN', 'NNBEL', 'PPN', 'DL', 'CZ'];

/** What a FHIR Practitioner says. Every caller sees the directory, so what is private stays out of it. */
export function mapPractitioner(resource: Json, context: MapContext): MappedPractitioner {
  const root = rootOf(resource, context);
  const identifier = identifiers(root);
  const name = humanNames(root);
  return {
    content: {
      identifier: identifier.filter(each => !isCitizens(each)),
      active: boolean(root, 'active'),
      name,
      displayName: displayName(name),
      telecom: contactPoints(root).filter(each => each.use !== 'home' && each.use !== 'old'),
      gender: code(root, 'gender', GENDERS),
      qualification: all(root, 'qualification')
        .map(each => concept(each, 'code'))
        .filter(each => each !== null),
    },
    keys: identifierKeys(identifier),
  };
}

function isCitizens({ system, type }: IdentifierValue): boolean {
  return system === SSIN || (system?.endsWith('/us-ssn') ?? false) || hasCode([type], null, ...CITIZEN);
}

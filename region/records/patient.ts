import { instant } from '../dates.ts';
import { languageConcept, organizationReference, practitionerReference } from '../directory/bundle.ts';
import type { Organization } from '../directory/model.ts';
import type { Fields } from '../fhir.ts';
import { concept, hl7System } from '../fhir.ts';
import { SYSTEM, uuid } from '../identifiers.ts';
import type { Identity } from '../people/population.ts';
import type { Chart } from './chart.ts';
import { custodian, put } from './chart.ts';
import type { Relation } from './relations.ts';

/** The Patient, with a number of each hospital that knows the person. */
export function patient(chart: Chart, hospitals: Organization[], relations: Relation[]): void {
  const { person, circle } = chart;
  const contact = relations[0];
  put(
    chart,
    'Patient',
    {
      meta: { lastUpdated: instant(20_400, 8 * 60) },
      extension: [custodian(circle.practice)],
      identifier: [
        { use: 'official', system: SYSTEM.ssin, value: person.ssin },
        ...hospitals.map(hospital => recordNumber(hospital, person)),
      ],
      active: true,
      name: [humanName(person)],
      telecom: telecom(chart),
      gender: person.gender,
      birthDate: person.birthDate,
      address: [addressOf(person)],
      contact: contact && [{ relationship: contact.relationship, name: contact.name }],
      communication: [{ language: languageConcept(person.language), preferred: true }],
      generalPractitioner: [practitionerReference(circle.gp), organizationReference(circle.practice)],
      managingOrganization: organizationReference(circle.practice),
    },
    person.id,
  );
}

/** A person's name. */
export function humanName({ family, given }: { family: string; given: string }): Fields {
  return { use: 'official', text: `${given} ${family}`, family, given: [given] };
}

/** A person's address. */
export function addressOf({ street, place }: Identity): Fields {
  return {
    use: 'home',
    text: `${street}, ${place.postcode} ${place.name}`,
    line: [street],
    city: place.name,
    postalCode: place.postcode,
    country: 'BE',
  };
}

function recordNumber(hospital: Organization, person: Identity): Fields {
  return {
    use: 'usual',
    type: concept(hl7System('v2-0203'), 'MR', 'Medical record number'),
    system: `https://careweave.example/fhir/NamingSystem/record-number/${hospital.cbe}`,
    value: `R${Number.parseInt(uuid(hospital.id, person.number).slice(0, 7), 16)}`,
    assigner: organizationReference(hospital),
  };
}

function telecom({ person, profile }: Chart): Fields[] | undefined {
  if (profile.age < 14) return undefined;
  // A national number never begins with 0, so it can be nobody's.
  return [{ system: 'phone', value: `+32 0470 ${String(person.number).padStart(6, '0')}`, use: 'mobile' }];
}

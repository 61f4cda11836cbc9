import { organizationReference } from '../directory/bundle.ts';
import type { Organization } from '../directory/model.ts';
import type { Fields, Reference, Resource } from '../fhir.ts';
import { concept, hl7System, ownExtension, ownSystem } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import { OBLIGATIONS } from './interventions.ts';
import type { Pilot } from './pilots.ts';
import { pilotReference } from './pilots.ts';

const ISSUED = '2022-12-19';

/** The transition agreement of a pilot for 2023 and 2024, with what it obliges to. */
export function agreement(seed: number, pilot: Pilot, committee: Organization): Resource {
  return {
    resourceType: 'Contract',
    id: uuid(seed, 'agreement', pilot.plan.key),
    meta: { lastUpdated: `${ISSUED}T16:00:00+01:00` },
    identifier: [{ system: ownSystem('agreement'), value: `transition/${pilot.plan.key}` }],
    status: 'executed',
    issued: `${ISSUED}T16:00:00+01:00`,
    applies: { start: '2023-01-01', end: '2024-12-31' },
    subject: [pilotReference(pilot)],
    authority: [organizationReference(committee)],
    title: `Transition agreement 2023–2024: ${pilot.name}`,
    type: concept(ownSystem('agreement-type'), 'transition-agreement', 'Transition agreement'),
    term: OBLIGATIONS.map(([code, words, text]) => ({
      type: concept(ownSystem('obligation'), code, words),
      applies: { start: '2023-01-01', end: '2024-12-31' },
      offer: { text },
    })),
    signer: [signer('GRANTOR', 'Grantor', committee), signer('GRANTEE', 'Grantee', pilot.coordinator)],
  };
}

/** A decision of the insurance committee on a programme or a pilot. */
export function decision(
  seed: number,
  author: Organization,
  created: string,
  subject: Reference,
  text: string,
): Resource {
  return {
    resourceType: 'Basic',
    id: uuid(seed, 'decision', created, subject.reference),
    meta: { lastUpdated: `${created}T17:00:00${created.slice(5, 7) === '07' ? '+02:00' : '+01:00'}` },
    extension: [{ url: ownExtension('decision-text'), valueString: text }],
    code: concept(ownSystem('governance'), 'decision', 'Decision'),
    subject,
    created,
    author: organizationReference(author),
  };
}

function signer(code: string, display: string, by: Organization): Fields {
  return {
    type: { system: hl7System('contractsignertypecodes'), code, display },
    party: organizationReference(by),
    signature: [
      {
        type: [{ system: 'urn:iso-astm:E1762-95:2013', code: '1.2.840.10065.1.12.1.1', display: 'Author’s signature' }],
        when: `${ISSUED}T16:00:00+01:00`,
        who: organizationReference(by),
      },
    ],
  };
}

import { organizationReference } from '../directory/bundle.ts';
import type { Network, Organization } from '../directory/model.ts';
import type { Fields, Json, Localized, Resource } from '../fhir.ts';
import { concept, hl7System, ownSystem, translations } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import { at } from '../random.ts';
import { agreement, decision } from './agreements.ts';
import { INTERVENTIONS } from './interventions.ts';
import type { Pilot, ProgrammeCode } from './pilots.ts';
import { pilotReference } from './pilots.ts';

const META = { lastUpdated: '2024-12-20T10:00:00+01:00' };
const ASSOCIATED_PARTY = 'http://hl7.org/fhir/5.0/StructureDefinition/extension-ResearchStudy.associatedParty';

const PROGRAMMES: { code: ProgrammeCode; names: Localized; english: string; start: string }[] = [
  {
    code: 'sgz',
    names: { nl: 'Samenwerkingsverbanden geïntegreerde zorg', fr: 'Projets pilotes de soins intégrés' },
    english: 'Partnerships for integrated care of people with chronic conditions',
    start: '2018-01-01',
  },
  {
    code: 'p3',
    names: { nl: 'Protocol 3-projecten', fr: 'Projets Protocole 3' },
    english: 'Alternative forms of care for vulnerable older people',
    start: '2010-04-01',
  },
];

/** Programmes, pilots, agreements and decisions. */
export function* pilotResources(seed: number, pilots: Pilot[], network: Network): Iterable<Resource> {
  const committee = at(network['insurance-committee'], 0);
  const consortium = at(network['support-consortium'], 0);
  for (const { code, names, english, start } of PROGRAMMES) {
    const id = programmeId(seed, code);
    yield {
      resourceType: 'ResearchStudy',
      id,
      meta: META,
      extension: [party('supporter', 'Scientific and methodological support', consortium, '2018-01-01')],
      identifier: [{ system: ownSystem('pilot-programme'), value: code }],
      title: names.nl,
      _title: translations(names),
      status: 'active',
      category: [concept(ownSystem('pilot-programme'), code, names.nl)],
      description: english,
      period: { start },
      sponsor: organizationReference(committee),
    };
    yield decision(
      seed,
      committee,
      '2022-07-11',
      { reference: `ResearchStudy/${id}`, display: names.nl },
      APPROVED[code],
    );
  }
  for (const pilot of pilots) {
    yield pilotResource(seed, pilot);
    yield agreement(seed, pilot, committee);
    yield decision(
      seed,
      committee,
      '2022-12-19',
      pilotReference(pilot),
      `Approves the transition agreement with ${pilot.name} for 2023 and 2024.`,
    );
  }
}

const APPROVED: Record<ProgrammeCode, string> = {
  sgz: 'Approves a transition period of two years for the 12 partnerships for integrated care.',
  p3: 'Approves a transition period of two years for the 19 protocol 3 projects.',
};

function programmeId(seed: number, code: ProgrammeCode): string {
  return uuid(seed, 'programme', code);
}

function pilotResource(seed: number, pilot: Pilot): Resource {
  const { plan, programme } = pilot;
  return {
    resourceType: 'ResearchStudy',
    id: pilot.id,
    meta: META,
    extension: [
      party('lead-sponsor', 'Coordinating organisation', pilot.coordinator, plan.start),
      ...pilot.partners.map(partner => party('collaborator', 'Partner', partner, '2018-06-01')),
    ],
    identifier: [{ system: ownSystem('pilot'), value: plan.key }],
    title: pilot.name,
    _title: translations(plan.names),
    partOf: [{ reference: `ResearchStudy/${programmeId(seed, programme)}` }],
    status: plan.ended ? 'completed' : 'active',
    category: [concept(ownSystem('pilot-programme'), programme, programme.toUpperCase())],
    focus: plan.targets.map(target => concept(ownSystem('target-group'), target, target.replaceAll('-', ' '))),
    period: plan.ended ? { start: plan.start, end: '2024-12-31' } : { start: plan.start },
    sponsor: organizationReference(pilot.coordinator),
    arm: plan.interventions.map(code => ({
      name: INTERVENTIONS[code][0],
      type: concept(ownSystem('intervention'), code, INTERVENTIONS[code][0]),
      description: INTERVENTIONS[code][1],
    })),
    objective: [
      {
        name: 'People whom the pilot follows say that their care hangs together',
        type: concept(hl7System('research-study-objective-type'), 'primary', 'Primary'),
      },
      {
        name: 'Fewer unplanned hospital admissions',
        type: concept(hl7System('research-study-objective-type'), 'secondary', 'Secondary'),
      },
    ],
  };
}

function party(role: string, text: string, organization: Organization, start: string): Fields {
  const valueReference: Json = organizationReference(organization);
  return {
    url: ASSOCIATED_PARTY,
    extension: [
      { url: 'role', valueCodeableConcept: concept('http://hl7.org/fhir/research-study-party-role', role, text) },
      { url: 'party', valueReference },
      { url: 'period', valuePeriod: { start } },
    ],
  };
}

import type { Network, Organization, OrganizationKind } from '../directory/model.ts';
import type { Registry } from '../directory/organizations.ts';
import type { Reference } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import { at, Random } from '../random.ts';
import type { PilotPlan } from './catalogue.ts';
import { P3, SGZ } from './catalogue.ts';

/** A programme of pilots. */
export type ProgrammeCode = 'sgz' | 'p3';

/** A pilot with its organisations. */
export type Pilot = {
  id: string;
  programme: ProgrammeCode;
  plan: PilotPlan;
  name: string;
  coordinator: Organization;
  partners: Organization[];
};

/** A reference to a pilot. */
export function pilotReference(pilot: Pilot): Reference {
  return { reference: `ResearchStudy/${pilot.id}`, display: pilot.name };
}

/** Kinds of organisations that take part in pilots of a programme. */
const PARTNERS: Record<ProgrammeCode, OrganizationKind[]> = {
  sgz: ['hospital', 'general-practice', 'general-practice', 'pharmacy', 'home-nursing', 'social-centre', 'health-fund'],
  p3: ['general-practice', 'home-nursing', 'home-help', 'day-care', 'social-centre', 'hospital'],
};

/** Founds the pilots: 12 partnerships for integrated care and 19 projects for vulnerable older people. */
export function foundPilots(seed: number, registry: Registry, network: Network): Pilot[] {
  const found = (programme: ProgrammeCode) => (plan: PilotPlan, index: number) =>
    foundPilot(seed, registry, network, programme, plan, index);
  return [...SGZ.map(found('sgz')), ...P3.map(found('p3'))];
}

function foundPilot(
  seed: number,
  registry: Registry,
  network: Network,
  programme: ProgrammeCode,
  plan: PilotPlan,
  index: number,
): Pilot {
  const coordinator =
    plan.coordinator === undefined
      ? registry.found('network', `network/${programme}/${index}`, at(network.places, index), 0, plan.names)
      : at(network[plan.coordinator], index);
  const random = new Random(`${seed}/pilot/${plan.key}`);
  const partners = new Set(PARTNERS[programme].map(kind => random.pick(network[kind])));
  partners.delete(coordinator);
  if (random.chance(0.4)) for (const association of network['patients-association']) partners.add(association);
  return {
    id: uuid(seed, 'pilot', plan.key),
    programme,
    plan,
    name: coordinator.language === 'fr' ? plan.names.fr : plan.names.nl,
    coordinator,
    partners: [...partners],
  };
}

import type { Network, Organization, OrganizationKind, Professional, ProfessionalKind } from '../directory/model.ts';
import { staffOf } from '../directory/networks.ts';
import { at } from '../random.ts';
import type { Identity } from './population.ts';

/** Whom a household turns to. */
export type Circle = {
  practice: Organization;
  gp: Professional;
  pharmacy: Organization;
  pharmacist: Professional;
  hospital: Organization;
  fund: Organization;
  nurse: Professional;
  socialWorker: Professional;
  /** The organisation of a kind for this household. */
  organization: (kind: OrganizationKind) => Organization;
  /** A professional of an organisation of a kind for this household. */
  professional: (kind: OrganizationKind, profession: ProfessionalKind) => Professional;
};

/** The circle of a person: members of a household share it, and so do the first two households of a block. */
export function circleOf(person: Identity, network: Network): Circle {
  const key = person.household - Math.min(1, person.seat.household);
  const organization = (kind: OrganizationKind) => at(network[kind], key);
  const professional = (kind: OrganizationKind, profession: ProfessionalKind) =>
    staffOf(organization(kind), profession, Math.floor(key / 4));
  return {
    practice: organization('general-practice'),
    gp: professional('general-practice', 'gp'),
    pharmacy: organization('pharmacy'),
    pharmacist: professional('pharmacy', 'pharmacist'),
    hospital: organization('hospital'),
    fund: organization('health-fund'),
    nurse: professional('home-nursing', 'home-nurse'),
    socialWorker: professional('social-centre', 'social-worker'),
    organization,
    professional,
  };
}

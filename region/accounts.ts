import type { Network, Professional } from './directory/model.ts';
import { staffOf } from './directory/networks.ts';
import { SYSTEM } from './identifiers.ts';
import { circleOf } from './people/circle.ts';
import type { Identity } from './people/population.ts';
import { identityOf, neighbour } from './people/population.ts';
import { SEATS } from './people/seats.ts';
import type { Pilot } from './pilots/pilots.ts';
import { at } from './random.ts';

/** Someone as whom a visitor can look at the region. */
export type DemoAccount = {
  account: string;
  role: string;
  name: string;
  /** Why they ask, unless they say otherwise: an HL7 v3 PurposeOfUse code, or null for whoever is to see no person. */
  purpose: string | null;
  professional?: { system: string; value: string };
  organization?: { system: string; value: string };
  person?: { system: string; value: string };
};

/** Of what region the accounts are. */
export type AccountsOf = { seed: number; persons: number; network: Network; pilots: Pilot[] };

/**
 * The demo accounts, one for every kind of caller: those who care for the first person, herself and her carer, a parent
 * of a minor, the coordinator of her pilot, and who supervises and runs the region. Small regions have no carer or parent.
 */
export function demoAccounts({ seed, persons, network, pilots }: AccountsOf): DemoAccount[] {
  const first = identityOf(seed, 1);
  const circle = circleOf(first, network);
  const carer = first.seat.caredForBy;
  const minor = SEATS.findIndex(({ parents }) => parents !== undefined);
  const parent = SEATS[minor]?.parents?.[0];
  const pilot = pilots.find(({ programme }) => programme === 'p3');
  return [
    professional('gp', 'physician', circle.gp),
    professional('specialist', 'physician', circle.professional('hospital', 'cardiologist')),
    professional('nurse', 'nurse', circle.nurse),
    professional('pharmacist', 'pharmacist-office', circle.pharmacist),
    professional('psychologist', 'clinical-psychologist', circle.professional('mental-health-centre', 'psychologist')),
    professional('social-worker', 'social-worker', circle.socialWorker),
    ...(carer !== undefined && carer < persons ? [person('carer', neighbour(seed, first, carer), 'SUPNWK')] : []),
    person('person', first, 'PATRQT'),
    ...(parent !== undefined && minor < persons ? [person('parent', neighbour(seed, first, parent), 'FAMRQT')] : []),
    ...(pilot
      ? [professional('coordinator', 'pilot-coordinator', staffOf(pilot.coordinator, 'coordinator'), 'HOPERAT')]
      : []),
    professional('auditor', 'auditor', staffOf(at(network['data-protection'], 0), 'auditor'), 'HCOMPL'),
    professional('second-auditor', 'auditor', staffOf(at(network['data-protection'], 0), 'auditor', 1), 'HCOMPL'),
    professional('administrator', 'administrator', staffOf(at(network['region-office'], 0), 'administrator'), null),
  ];
}

function professional(account: string, role: string, who: Professional, purpose: string | null = 'TREAT'): DemoAccount {
  return {
    account,
    role,
    name: who.display,
    purpose,
    professional: who.identifier,
    organization: { system: SYSTEM.cbe, value: who.organization.cbe },
  };
}

function person(account: string, who: Identity, purpose: string): DemoAccount {
  const name = `${who.given} ${who.family}`;
  return { account, role: 'patient', name, purpose, person: { system: SYSTEM.ssin, value: who.ssin } };
}

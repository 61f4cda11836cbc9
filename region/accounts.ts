import type { Network, Professional } from './directory/model.ts';
import { staffOf } from './directory/networks.ts';
import { SYSTEM } from './identifiers.ts';
import type { Circle } from './people/circle.ts';
import { circleOf } from './people/circle.ts';
import type { Identity } from './people/population.ts';
import type { Pilot } from './pilots/pilots.ts';

/** Someone as whom a visitor can look at the region. */
export type DemoAccount = {
  account: string;
  role: string;
  name: string;
  professional?: { system: string; value: string };
  organization?: { system: string; value: string };
  person?: { system: string; value: string };
};

/** The demo accounts: those who care for the first person, the coordinator of her pilot, and herself. */
export function demoAccounts(first: Identity, network: Network, pilots: Pilot[]): DemoAccount[] {
  const circle: Circle = circleOf(first, network);
  const pilot = pilots.find(({ programme }) => programme === 'p3');
  const accounts = [
    professional('gp', 'physician', circle.gp),
    professional('specialist', 'physician', circle.professional('hospital', 'cardiologist')),
    professional('nurse', 'nurse', circle.nurse),
    professional('pharmacist', 'pharmacist-office', circle.pharmacist),
    professional('social-worker', 'social-worker', circle.socialWorker),
  ];
  if (pilot !== undefined) {
    accounts.push(professional('coordinator', 'pilot-coordinator', staffOf(pilot.coordinator, 'coordinator')));
  }
  accounts.push({
    account: 'person',
    role: 'patient',
    name: `${first.given} ${first.family}`,
    person: { system: SYSTEM.ssin, value: first.ssin },
  });
  return accounts;
}

function professional(account: string, role: string, who: Professional): DemoAccount {
  return {
    account,
    role,
    name: who.display,
    professional: who.identifier,
    organization: { system: SYSTEM.cbe, value: who.organization.cbe },
  };
}

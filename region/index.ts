import type { DemoAccount } from './accounts.ts';
import { demoAccounts } from './accounts.ts';
import { directoryResources } from './directory/bundle.ts';
import type { Network } from './directory/model.ts';
import { foundNetwork } from './directory/networks.ts';
import { Registry } from './directory/organizations.ts';
import type { Resource } from './fhir.ts';
import { bundleText } from './fhir.ts';
import { uuid } from './identifiers.ts';
import { PERSONS_A_DISTRICT } from './people/population.ts';
import { personText } from './person.ts';
import { pilotResources } from './pilots/bundle.ts';
import { foundPilots } from './pilots/pilots.ts';
import { hsdsServices } from './services/hsds.ts';

export type { DemoAccount } from './accounts.ts';
export { REGION_DATE } from './dates.ts';

/** A file of the region, by its path below the folder into which the region is written. */
export type RegionFile = { path: string; text: string };

/** A fictional care region. */
export type Region = {
  /** Its files, each made when it is asked for. */
  files: () => Iterable<RegionFile>;
  accounts: DemoAccount[];
};

/** A region of so many persons; the same persons and seed give the same bytes, and person k is the same in all sizes. */
export function generateRegion({ persons, seed }: { persons: number; seed: number }): Region {
  const registry = new Registry(seed);
  const first = foundNetwork(registry, []);
  const networks: Network[] = [first];
  // Before further districts, so that the numbers of the partnerships don't depend on how many there are.
  const pilots = foundPilots(seed, registry, first);
  while (networks.length * PERSONS_A_DISTRICT < persons) networks.push(foundNetwork(registry, networks));

  function* files(): Iterable<RegionFile> {
    const { organizations } = registry;
    yield { path: 'directory.json', text: collection('directory', directoryResources(organizations)) };
    yield { path: 'services.json', text: `${JSON.stringify(hsdsServices(organizations), undefined, 1)}\n` };
    yield { path: 'pilots.json', text: collection('pilots', pilotResources(seed, pilots, first)) };
    for (let number = 1; number <= persons; number += 1) {
      const path = `persons/${String(number).padStart(5, '0')}.json`;
      yield { path, text: personText(seed, number, networks, pilots) };
    }
  }

  function collection(name: string, resources: Iterable<Resource>): string {
    const entries = Array.from(resources, resource => ({ fullUrl: `urn:uuid:${resource.id}`, resource }));
    return bundleText('collection', entries, uuid(seed, 'bundle', name));
  }

  return { files, accounts: demoAccounts({ seed, persons, network: first, pilots }) };
}

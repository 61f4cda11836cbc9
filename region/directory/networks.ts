import { placesOf } from '../places.ts';
import { at } from '../random.ts';
import { KINDS } from './kinds.ts';
import type { Network, Organization, OrganizationKind, Professional, ProfessionalKind } from './model.ts';
import type { Registry } from './organizations.ts';

const ORDER = Object.keys(KINDS) as OrganizationKind[];

/**
 * Founds the network of the next district. A district's organisations are the same however many districts follow, so
 * a person is the same in a small region and in a large one.
 */
export function foundNetwork(registry: Registry, before: Network[]): Network {
  const district = before.length;
  const centre = before[district - (district % 5)] ?? before[0];
  const own = {} as Record<OrganizationKind, Organization[]>;
  for (const kind of ORDER) {
    const made = foundKind(registry, kind, district);
    // What a district lacks it shares with the first of its five, and that one with the first of all.
    own[kind] = made.length > 0 ? made : (centre?.[kind] ?? []);
  }
  return { ...own, places: placesOf(district) };
}

function foundKind(registry: Registry, kind: OrganizationKind, district: number): Organization[] {
  const plan = KINDS[kind];
  const count = district === 0 ? plan.first : plan.further + (district % 5 === 0 ? plan.everyFifth : 0);
  const places = placesOf(district);
  return Array.from({ length: count }, (_, index) =>
    registry.found(kind, `${kind}/${district}/${index}`, at(places, index), index),
  );
}

/** The `index`-th of a profession in an organisation, counted round and round. */
export function staffOf(organization: Organization, kind: ProfessionalKind, index = 0): Professional {
  const those = organization.staff.filter(professional => professional.kind === kind);
  return at(those, index);
}

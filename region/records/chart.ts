import type { Day } from '../dates.ts';
import { instant } from '../dates.ts';
import { organizationReference } from '../directory/bundle.ts';
import type { Network, Organization, Professional } from '../directory/model.ts';
import type { Fields, Json, Reference, Resource, Security } from '../fhir.ts';
import { ownExtension, securityLabels } from '../fhir.ts';
import { uuid } from '../identifiers.ts';
import type { Circle } from '../people/circle.ts';
import type { Identity } from '../people/population.ts';
import type { Profile } from '../people/profile.ts';
import type { Random } from '../random.ts';

/** Everything about one person while their records are being made. */
export type Chart = {
  seed: number;
  person: Identity;
  profile: Profile;
  random: Random;
  network: Network;
  circle: Circle;
  subject: Reference;
  resources: Resource[];
  counts: Map<string, number>;
};

/** The circumstances in which something is recorded: when, by whom, for which organisation, at which encounter. */
export type Made = {
  chart: Chart;
  day: Day;
  at: string;
  by: Professional;
  organization: Organization;
  encounter?: Reference;
  security?: Security;
};

/** Adds a resource to the chart and returns a reference to it. */
export function put(chart: Chart, resourceType: string, fields: Fields, id?: string): Reference {
  const count = (chart.counts.get(resourceType) ?? 0) + 1;
  chart.counts.set(resourceType, count);
  const own = id ?? uuid(chart.seed, 'person', chart.person.number, resourceType, count);
  chart.resources.push({ resourceType, id: own, ...fields });
  return { reference: `urn:uuid:${own}` };
}

/** Something recorded outside an encounter. */
export function desk(chart: Chart, on: Day, by: Professional, security?: Security): Made {
  const at = instant(on, 9 * 60 + chart.random.int(0, 400));
  return { chart, day: on, at, by, organization: by.organization, security };
}

/**
 * The fields that say when a record was made and where: its encounter, or the organisation that keeps it where there
 * is none or the resource type has no place for it.
 */
export function stamp(made: Made, encounterField?: 'encounter' | 'context', extensions: Fields[] = []): Fields {
  const meta: Fields = { lastUpdated: made.at };
  if (made.security !== undefined) meta.security = securityLabels(made.security);
  const stamped: Fields = { meta };
  const linked = made.encounter !== undefined && encounterField !== undefined;
  const all = linked ? extensions : [custodian(made.organization), ...extensions];
  if (all.length > 0) stamped.extension = all;
  if (linked) stamped[encounterField] = made.encounter;
  return stamped;
}

/** The extension that names the organisation in whose records something is. */
export function custodian(organization: Organization): Fields {
  const valueReference: Json = organizationReference(organization);
  return { url: ownExtension('custodian'), valueReference };
}

import type { Json, MapContext } from '../contract.ts';
import type { ServiceContent } from '../fhir/directory/HealthcareService.ts';
import { date, dateTime } from '../fhir/values/date.ts';
import { all, at, type Place, rootOf } from '../fhir/values/place.ts';
import { code, number, text } from '../fhir/values/primitive.ts';
import { telecomOf } from './contact.ts';
import { locationUnder, organizationUnder } from './reference.ts';
import { schedulesOf } from './schedule.ts';
import { taxonomyTermAt } from './taxonomy.ts';

/** What an HSDS object becomes in the directory, and when its source last changed it. */
export interface MappedHsds<Content> {
  content: Content;
  recordedAt: string | null;
}

/** What an HSDS 3 service says. */
export function mapHsdsService(object: Json, context: MapContext): MappedHsds<ServiceContent> {
  const root = rootOf(object, context);
  const here = all(root, 'service_at_locations');
  const schedules = schedulesOf(root);
  return {
    content: {
      identifier: [],
      name: text(root, 'name'),
      alternateName: text(root, 'alternate_name'),
      description: text(root, 'description'),
      status: code(root, 'status', ['active', 'inactive', 'defunct', 'temporarily closed']),
      organization: organizationUnder(root, 'organization', 'organization_id'),
      type: [],
      taxonomyTerms: all(root, 'attributes')
        .map(each => taxonomyTermAt(at(each, 'taxonomy_term')))
        .filter(each => each !== null),
      locations: here.map(locationUnder).filter(each => each !== null),
      serviceAreas: [...new Set([root, ...here].flatMap(areasOf))],
      eligibility: text(root, 'eligibility_description', 'eligibility'),
      minimumAge: number(root, 'minimum_age'),
      maximumAge: number(root, 'maximum_age'),
      applicationProcess: text(root, 'application_process'),
      fees: feesOf(root),
      waitTime: text(root, 'wait_time'),
      openingHours: schedules.length > 0 ? schedules : here.flatMap(schedulesOf),
      languages: all(root, 'languages').flatMap(each => text(each, 'name', 'code', 'language') ?? []),
      interpretationServices: text(root, 'interpretation_services'),
      telecom: telecomOf(root),
      alert: text(root, 'alert'),
      assuredDate: date(root, 'assured_date'),
    },
    recordedAt: dateTime(root, 'last_modified'),
  };
}

/** The names of the areas in which people must live. */
export function areasOf(place: Place): string[] {
  return all(place, 'service_areas').flatMap(each => text(each, 'name', 'description') ?? []);
}

/** What it costs: in the service's own words, then each option. */
function feesOf(root: Place): string | null {
  const options = all(root, 'cost_options').map(each => {
    const words = [number(each, 'amount'), text(each, 'currency')?.toUpperCase(), text(each, 'amount_description')];
    const price = words.filter(word => word !== null && word !== undefined).join(' ');
    return [text(each, 'option'), price === '' ? null : price].filter(part => part !== null).join(': ');
  });
  const lines = [text(root, 'fees_description', 'fees') ?? '', ...options].filter(line => line !== '');
  return lines.length === 0 ? null : lines.join('\n');
}

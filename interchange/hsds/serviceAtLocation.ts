import type { Json, MapContext } from '../contract.ts';
import type { ServiceContent } from '../fhir/directory/HealthcareService.ts';
import { rootOf } from '../fhir/values/place.ts';
import { telecomOf } from './contact.ts';
import { locationUnder, serviceUnder } from './reference.ts';
import { schedulesOf } from './schedule.ts';
import { areasOf } from './service.ts';

/** That a service is given at a location, and what is said of it there. */
export interface MappedServiceAtLocation extends Pick<ServiceContent, 'serviceAreas' | 'openingHours' | 'telecom'> {
  service: { id: string } | null;
  location: { id: string } | null;
}

/** What an HSDS 3 service_at_location says: it completes its service, it is nothing of its own in the directory. */
export function mapServiceAtLocation(object: Json, context: MapContext): MappedServiceAtLocation {
  const root = rootOf(object, context);
  return {
    service: serviceUnder(root),
    location: locationUnder(root),
    serviceAreas: areasOf(root),
    openingHours: schedulesOf(root),
    telecom: telecomOf(root),
  };
}

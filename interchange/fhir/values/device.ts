import type { CodeableConceptValue } from '../../../kit/record/record.ts';
import { concept } from './concept.ts';
import { all, asObject, at, orNull, type Place } from './place.ts';
import { text } from './primitive.ts';
import { resourceAt } from './reference.ts';

/** The graph's `Device`. */
export interface DeviceValue {
  type: CodeableConceptValue | null;
  manufacturer: string | null;
  deviceName: string | null;
  serialNumber: string | null;
  display: string | null;
}

/** A device that is named by reference (R4), or by concept or reference (R5). */
export function device(place: Place | null, name: string): DeviceValue | null {
  const found = at(place, name);
  const inner = at(found, 'reference');
  const reference = asObject(inner?.value) === null ? found : inner;
  const coded = at(found, 'concept') === null ? null : concept(place, name);
  const resource = coded === null ? resourceAt(reference) : null;
  return orNull({
    type: coded ?? concept(resource, 'type', 'definition'),
    manufacturer: text(resource, 'manufacturer'),
    deviceName: nameOf(resource),
    serialNumber: text(resource, 'serialNumber'),
    display: text(reference, 'display'),
  });
}

function nameOf(resource: Place | null): string | null {
  const names = all(resource, 'deviceName', 'name').map(each => text(each, 'name', 'value'));
  const words = [names.find(each => each !== null) ?? null, text(resource, 'modelNumber', 'model')];
  return words.filter(each => each !== null).join(' ') || null;
}

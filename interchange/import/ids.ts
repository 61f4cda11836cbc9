import { createHash, createHmac } from 'node:crypto';
import type { Item } from '../read/item.ts';

const asUuid = (hex: string): string =>
  `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;

/** A UUID (version 8) that is always the same for the same parts: what makes an import repeatable. */
export const stableId = (...parts: readonly string[]): string =>
  asUuid(createHash('sha256').update(JSON.stringify(parts)).digest('hex'));

/** The same for a person, keyed: nobody can find a person's number by trying all numbers against an id. */
export const personId = (secret: string, key: string): string =>
  asUuid(createHmac('sha256', secret).update(key).digest('hex'));

/** SHA-256 over a value as JSON; the same for the same value, for mappers write their fields in a fixed order. */
export const hashOf = (value: unknown): string =>
  createHash('sha256').update(JSON.stringify(value)).digest('base64url');

/** What references to an item can look like: its `fullUrl`, and `Type/id`; HSDS objects under the FHIR type they stand for. */
export function keysOf(item: Item): string[] {
  const { id } = item.resource;
  const type = HSDS_TYPES[item.type] ?? item.type;
  return [...(item.fullUrl ? [item.fullUrl] : []), ...(typeof id === 'string' && id !== '' ? [`${type}/${id}`] : [])];
}

const HSDS_TYPES: Record<string, string> = {
  organization: 'Organization',
  location: 'Location',
  service: 'HealthcareService',
};

/**
 * The one of its keys that tells an item from all others: the `fullUrl` where it is an address, else `Type/id`; for want
 * of both its first identifier, or all that it says.
 */
export function mainKey(item: Item): string {
  const [first, second] = keysOf(item);
  if (item.fullUrl && /^https?:/.test(item.fullUrl)) return item.fullUrl;
  if (second ?? first) return (second ?? first) as string;
  const identifiers = [item.resource.identifier].flat();
  const named = identifiers.find(
    (each): each is { system?: string; value: string } =>
      typeof each === 'object' && each !== null && typeof (each as { value?: unknown }).value === 'string',
  );
  return named
    ? `${item.type}?identifier=${named.system ?? ''}|${named.value}`
    : `${item.type}#${hashOf(item.resource)}`;
}

/** Whether a key tells the item from those of all other systems; `Patient/1` does not. */
export const isGlobal = (key: string): boolean =>
  /^https?:|^urn:/.test(key) || /[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}/i.test(key);

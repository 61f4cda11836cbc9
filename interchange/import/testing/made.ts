import type { Json } from '../../contract.ts';

/** Resources as a test writes them: small, and right but for what is being tested. */
export const SYSTEM = 'https://example.org/numbers';

/** A patient with a number of their own. */
export const patient = (id: string, more: Json = {}): Json => ({
  resourceType: 'Patient',
  id,
  identifier: [{ system: SYSTEM, value: `P-${id}` }],
  name: [{ family: `Janssens${id}`, given: ['Ann'] }],
  birthDate: '1950-02-03',
  ...more,
});

/** A condition of a patient. */
export const condition = (id: string, subject: unknown, more: Json = {}): Json => ({
  resourceType: 'Condition',
  id,
  subject: typeof subject === 'string' ? { reference: subject } : subject,
  code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006', display: 'Diabetes mellitus type 2' }] },
  recordedDate: '2024-05-06',
  ...more,
});

/** A professional, by a number. */
export const practitioner = (id: string, value = `D-${id}`): Json => ({
  resourceType: 'Practitioner',
  id,
  identifier: [{ system: SYSTEM, value }],
  name: [{ family: 'Peeters', given: [id] }],
});

/** A bundle of resources, each with the address that a test gives it, if any. */
export const bundle = (type: string, ...entries: (Json | [fullUrl: string, resource: Json])[]): Json => ({
  resourceType: 'Bundle',
  type,
  entry: entries.map(entry => {
    const [fullUrl, resource] = Array.isArray(entry) ? entry : [undefined, entry];
    return {
      fullUrl,
      resource,
      ...(type === 'transaction' ? { request: { method: 'POST', url: resource.resourceType } } : {}),
    };
  }),
});

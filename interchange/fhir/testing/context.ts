import type { Finding, Json, MapContext } from '../../contract.ts';
import { asArray, asObject } from '../values/place.ts';

/** A context for tests: it knows whomever it is asked for, by the last part of the reference, and keeps all findings. */
export interface TestContext extends MapContext {
  findings: Finding[];
}

/** Makes one; `resource` is looked up among those contained, and by `Type/id` or full URL in `others`. */
export function testContext(resource: Json = {}, others: ReadonlyMap<string, Json> = new Map()): TestContext {
  const findings: Finding[] = [];
  const known = (reference: unknown) => {
    const id = referenceOf(reference)?.split('/').at(-1);
    return id === undefined ? null : { id };
  };
  return {
    findings,
    note: (severity, code, path, message) => findings.push({ severity, code, path, message }),
    participant: (reference, _path, role = null) => {
      const target = referenceOf(reference);
      const display = asObject(reference)?.display;
      return {
        professional: target?.includes('Practitioner') ? known(reference) : null,
        organization: target?.includes('Organization') ? known(reference) : null,
        display: typeof display === 'string' ? display : null,
        role,
      };
    },
    organization: known,
    location: known,
    service: known,
    study: known,
    person: known,
    record: reference => known(reference)?.id ?? null,
    resource: reference => {
      const target = referenceOf(reference) ?? '';
      const contained = asArray(resource.contained).map(asObject);
      return contained.find(each => target === `#${each?.id}`) ?? others.get(target) ?? null;
    },
  };
}

function referenceOf(reference: unknown): string | undefined {
  const target = asObject(reference)?.reference;
  return typeof target === 'string' ? target : undefined;
}

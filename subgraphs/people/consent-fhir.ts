import { randomUUID } from 'node:crypto';
import { graphReferences } from '../../interchange/fhir/consent/own.ts';
import { readConsent } from '../../interchange/fhir/consent/read.ts';
import { writeConsent } from '../../interchange/fhir/consent/write.ts';
import { refuse } from '../../kit/errors.ts';
import { decidingFor, reportDirective } from './consent.ts';
import type { StoredDirective } from './directive.model.ts';
import type { PeopleContext } from './index.ts';

/** A directive as a FHIR R4 Consent in JSON; null where FHIR can't say it. */
export function asFhir(directive: StoredDirective): string | null {
  const resource = writeConsent(directive);
  return resource && JSON.stringify(resource);
}

/**
 * Keeps what a FHIR R4 Consent says, as given by the caller now. Refuses (`BAD_USER_INPUT`) a text that is none, and one that
 * can't be expressed, with every reason; references in it are the graph's ids (`Organization/<id>`).
 */
export async function importConsent(text: string, context: PeopleContext): Promise<StoredDirective> {
  const { directive, findings } = readConsent(parse(text), graphReferences);
  if (!directive) {
    const reasons = findings.filter(each => each.severity === 'error').map(each => `${each.path}: ${each.message}`);
    throw refuse('BAD_USER_INPUT', `The Consent can’t be taken over. ${reasons.join(' ')}`, { findings });
  }
  const person = await decidingFor(directive.person, context);
  const { caller, directives } = context;
  const given = await directives.add({
    ...{ ...directive, _id: randomUUID(), person, givenBy: caller.subject },
    ...{ source: null, sourceId: null, hash: '', version: 1 },
  });
  reportDirective(context, given, null);
  return given;
}

function parse(text: string): Record<string, unknown> {
  try {
    const resource: unknown = JSON.parse(text);
    if (typeof resource === 'object' && resource !== null && 'resourceType' in resource)
      if (resource.resourceType === 'Consent') return resource as Record<string, unknown>;
  } catch {
    // refused below, like any other text
  }
  throw refuse('BAD_USER_INPUT', `"resource" must be a FHIR R4 Consent in JSON, but is "${text.slice(0, 80)}".`);
}

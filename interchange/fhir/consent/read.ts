import type { StoredDirective } from '../../../subgraphs/people/directive.model.ts';
import { EVER, FOREVER } from '../../../subgraphs/people/relationship.model.ts';
import type { Finding, Json } from '../../contract.ts';
import { asObject, at, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { isAboutResearch, isAboutSharing, narrowedTo } from './about.ts';
import { stretchAt } from './data.ts';
import {
  type ConsentReferences,
  consentPlace,
  expectOnly,
  expectUnmodified,
  type Reading,
  refuse,
  withContained,
} from './reading.ts';
import { rulesAt } from './rules.ts';
import { standingAt } from './status.ts';

/** What a Consent says, as a directive; who keeps it knows where it came from. */
export type DirectiveContent = Omit<StoredDirective, '_id' | 'source' | 'sourceId' | 'hash' | 'version'>;

/** What was read; without a directive, an error among the findings says what could not be expressed. */
export interface ReadConsent {
  directive: DirectiveContent | null;
  findings: Finding[];
}

const ABOUT = ['resourceType', 'meta', 'language', 'text', 'contained', 'identifier', 'status', 'scope', 'category'];
const WHO = ['patient', 'subject', 'performer', 'grantor', 'consentingParty', 'organization', 'manager', 'controller'];
const SOURCES = ['source', 'sourceAttachment', 'sourceReference', 'policy', 'policyRule', 'policyBasis', 'policyText'];
const RULES = ['regulatoryBasis', 'verification', 'dateTime', 'date', 'decision', 'period', 'provision'];

/**
 * Reads a FHIR Consent that is about the sharing of data (R4; R5 in so far as it means the same). What a directive can't
 * say refuses it, with the reason: a consent that is half understood would open what its person wants closed.
 */
export function readConsent(resource: Json, references: ConsentReferences): ReadConsent {
  const findings: Finding[] = [];
  const directive = directiveAt(consentPlace(resource, findings), withContained(references, resource));
  return { directive: findings.some(({ severity }) => severity === 'error') ? null : directive, findings };
}

function directiveAt(root: Place, references: ConsentReferences): DirectiveContent | null {
  const resource = root.value as Json;
  if (!isAboutSharing(resource))
    return refuse({ ...root, path: 'scope' }, 'Expected a consent about the sharing of data; came another one.');
  expectOnly(root, [...ABOUT, ...WHO, ...SOURCES, ...RULES]);
  expectUnmodified(root);
  const narrowed = narrowedTo(resource);
  if (narrowed) refuse({ ...root, path: 'category' }, `Expected a consent to seeing data; came one ${narrowed}.`);
  const person = patientAt(root, references);
  const standing = standingAt(root);
  if (!person || !standing) return null;
  const reading: Reading = { references, person, research: isAboutResearch(resource) };
  const rules = rulesAt(root, reading);
  if (!rules) return null;
  const { period, criteria, ...rest } = rules;
  const { from, until } = period ? stretchAt(period) : { from: null, until: null };
  return {
    person,
    ...rest,
    // who consents to research, and names no purpose, consents to nothing else
    criteria: reading.research && criteria.purposes.length === 0 ? { ...criteria, purposes: ['HRESCH'] } : criteria,
    start: from ?? EVER,
    end: until ?? FOREVER,
    ...standing,
    givenBy: giverAt(root, references),
  };
}

function patientAt(root: Place, references: ConsentReferences): string | null {
  const place = at(root, 'patient', 'subject');
  const person = place && references.person(asObject(place.value) ?? {});
  if (person) return person;
  const message = `Expected a person who is imported or known; came ${String(asObject(place?.value)?.reference ?? 'nobody')}.`;
  root.context.note('error', 'REFERENCE_NOT_FOUND', place?.path ?? 'patient', message);
  return null;
}

/** Who gave it: a reference to somebody whom the graph knows, else what the source calls them. */
function giverAt(root: Place, references: ConsentReferences): string | null {
  const place = at(root, 'performer', 'grantor', 'consentingParty');
  const reference = place && asObject(place.value);
  if (!place || !reference) return null;
  const person = references.person(reference);
  if (person) return `Patient/${person}`;
  const actor = references.actor(reference);
  if (actor?.professional) return `Practitioner/${actor.professional}`;
  if (actor?.organization) return `Organization/${actor.organization}`;
  return text(place, 'display', 'reference');
}

import { sha256 } from '../../../kit/audit/chain.ts';
import type { AuditEvent } from '../../../kit/audit/event.ts';
import { legalBasisOf } from '../../../kit/audit/legal-basis.ts';
import { isPurpose, type PurposeOfUse } from '../../../kit/caller/caller.ts';
import type { Finding, Json, MapContext } from '../../contract.ts';
import { codesAt, isOf } from '../values/codes.ts';
import { moment } from '../values/date.ts';
import { all, at, type Place } from '../values/place.ts';
import { text } from '../values/primitive.ts';
import { agentsAt } from './read-agents.ts';
import { entitiesAt, personsOf, type ReadEntities } from './read-entities.ts';
import { type AuditReferences, auditPlace, detailOf, expectOnly, missing, numberOf, refuse } from './reading.ts';
import { DETAILS } from './terms.ts';

/** What an AuditEvent says, in the shape of the platform’s own events. */
export interface ReadAuditEvent {
  event: AuditEvent;
  /** The system that recorded it. */
  source: string;
  /** Persons whom the graph does not know, as the source calls them. */
  strangers: string[];
}

const ELEMENTS = [
  ...['resourceType', 'meta', 'language', 'text', 'contained', 'type', 'subtype', 'action', 'period', 'recorded'],
  ...['outcome', 'outcomeDesc', 'purposeOfEvent', 'agent', 'source', 'entity'],
];

const ACTIONS = ['C', 'R', 'U', 'D', 'E'];
const OUTCOMES: Readonly<Record<string, AuditEvent['outcome']>> = {
  0: 'COMPLETE',
  4: 'PARTIAL',
  8: 'REFUSED',
  12: 'REFUSED',
};

/** Reads a FHIR R4 AuditEvent of another system: as a whole, or, with an error among the findings, not at all. */
export function readAuditEvent(
  resource: Json,
  references: AuditReferences,
): { read: ReadAuditEvent | null; findings: Finding[] } {
  const findings: Finding[] = [];
  const note: MapContext['note'] = (severity, code, path, message) => findings.push({ severity, code, path, message });
  const read = eventAt(auditPlace(resource, note), references);
  return { read: findings.some(({ severity }) => severity === 'error') ? null : read, findings };
}

function eventAt(root: Place, references: AuditReferences): ReadAuditEvent | null {
  expectOnly(root, ELEMENTS);
  if (hasModifier(root.value))
    refuse({ ...root, path: 'modifierExtension' }, 'Expected no modifier extension: it changes what the rest means.');
  if (!at(root, 'type')) missing(root, 'type', 'what happened');
  const recorded = recordedAt(root);
  const action = oneOf(root, 'action', ACTIONS);
  const outcome = oneOf(root, 'outcome', Object.keys(OUTCOMES));
  const source = sourceAt(root);
  const agents = agentsAt(root, references);
  if (!source || !agents || !recorded) return null;
  const entities = entitiesAt(root, source, references);
  const { purpose, isEmergency } = purposeAt(root, agents.purposes);
  const ended = outcome === null ? 'BEGUN' : (OUTCOMES[outcome] ?? 'BEGUN');
  const isChange = action !== null && 'CUD'.includes(action);
  const grant = agents.policy || isEmergency ? { policy: agents.policy ?? '', breakGlass: isEmergency } : null;
  return {
    source,
    strangers: entities.strangers,
    event: {
      kind: ended === 'REFUSED' ? 'DENIAL' : isChange ? 'CHANGE' : 'ACCESS',
      at: recorded,
      requestId: entities.request ?? text(root, 'id') ?? '',
      traceId: entities.trace,
      caller: agents.caller,
      purpose,
      legalBasis: legalBasisOf(purpose),
      operation: { type: isChange ? 'mutation' : 'query', ...operationAt(root, entities) },
      persons: personsOf(entities, ended !== 'REFUSED', grant),
      changes: [],
      reason: detailOf(entities.query, DETAILS.reason),
      coverage: [],
      outcome: ended,
      codes: [],
    },
  };
}

function hasModifier(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasModifier);
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(value).some(([name, inner]) => name === 'modifierExtension' || hasModifier(inner));
}

/** A code of a closed list; another one is an error, for the code decides what happened. */
function oneOf(root: Place, name: string, known: readonly string[]): string | null {
  const place = at(root, name);
  const came = text(root, name);
  if (place && (came === null || !known.includes(came)))
    place.context.note(
      'error',
      'CODE_UNKNOWN',
      name,
      `Expected one of ${known.join(', ')}; came ${JSON.stringify(place.value)}.`,
    );
  return came;
}

/** When it was recorded, to the millisecond, UTC. A day alone is no moment. */
function recordedAt(root: Place): string | null {
  const written = text(root, 'recorded');
  if (written === null) return missing(root, 'recorded', 'when it was recorded');
  const at = /T.*(Z|[+-]\d{2}:\d{2})$/.test(written) ? moment(written) : null;
  if (at) return at.toISOString();
  const message = `Expected a moment that exists, as YYYY-MM-DDThh:mm:ssZ; came "${written}".`;
  root.context.note('error', 'DATE_IMPOSSIBLE', 'recorded', message);
  return null;
}

/** The system that recorded it. */
function sourceAt(root: Place): string | null {
  const source = at(root, 'source');
  const observer = at(source, 'observer');
  const name = text(source, 'site') ?? text(observer, 'display') ?? numberOf(observer) ?? text(observer, 'reference');
  return name ?? missing(root, 'source', 'which system recorded it');
}

/** The first purpose of use that the platform knows; whether the glass was broken. */
function purposeAt(root: Place, ofAgent: readonly Place[]): { purpose: PurposeOfUse | null; isEmergency: boolean } {
  const named = all(root, 'purposeOfEvent');
  const places = named.length > 0 ? named : ofAgent;
  const codes = places.flatMap(place =>
    codesAt(place)
      .filter(each => isOf('ActReason', each))
      .map(({ code }) => code),
  );
  const known = codes.filter(isPurpose);
  if (places[0] && known.length === 0)
    root.context.note(
      'warning',
      'CODE_UNKNOWN',
      places[0].path,
      'Expected a purpose of use (HL7 v3); came another one.',
    );
  if (new Set(known).size > 1 && !known.includes('BTG'))
    root.context.note('info', 'PURPOSE_FURTHER', places[1]?.path ?? '', `Of ${known.join(', ')} the first is shown.`);
  return { purpose: known[0] ?? null, isEmergency: known.includes('BTG') };
}

/** What was asked, as far as it is known: its name, and the hash of its text. */
function operationAt(root: Place, { query }: ReadEntities): Pick<AuditEvent['operation'], 'name' | 'hash'> {
  const written = text(query, 'query');
  const [subtype] = all(root, 'subtype').flatMap(codesAt);
  const [type] = all(root, 'type').flatMap(codesAt);
  return {
    name: detailOf(query, DETAILS.name) ?? subtype?.code ?? text(at(root, 'type'), 'display') ?? type?.code ?? null,
    hash: detailOf(query, DETAILS.hash) ?? (written ? sha256(Buffer.from(written, 'base64')) : ''),
  };
}

import type { EventChange, EventRecords } from '../../../kit/audit/event.ts';
import type { Json } from '../../contract.ts';
import { RECORD_MAPPERS } from '../records/index.ts';
import type { Describing } from './agents.ts';
import { coding, DETAILS, NUMBERS, SYSTEMS } from './terms.ts';

const OBJECT = coding(SYSTEMS.entityType, '2', 'System Object');
const DOMAIN_RESOURCE = coding(SYSTEMS.entityRole, '4', 'Domain Resource');

/** What it was about: the person, the records by their ids, what was changed, the operation, and the request. */
export function entitiesOf(describing: Describing): Json[] {
  const { person, part, changes } = describing;
  const records = part?.seen ? part.records : [];
  return [
    ...(person === null ? [] : [patient(person)]),
    ...records.flatMap(recordsOf),
    ...changes.map(changeOf),
    operationOf(describing),
    ...(describing.forPerson ? [] : [requestOf(describing)]),
  ];
}

const patient = (person: string): Json => ({
  type: coding(SYSTEMS.entityType, '1', 'Person'),
  role: coding(SYSTEMS.entityRole, '1', 'Patient'),
  what: { reference: `Patient/${person}` },
});

const detailsOf = (details: Partial<Record<string, string | null>>): { detail?: Json[] } => {
  const detail = Object.entries(details).flatMap(([type, valueString]) => (valueString ? [{ type, valueString }] : []));
  return detail.length > 0 ? { detail } : {};
};

/** Types of the graph that FHIR calls otherwise. */
const IN_FHIR: Readonly<Record<string, string>> = { ConsentDirective: 'Consent' };

/** A thing of the graph as a Reference: by its FHIR type where it has one, else as a number. */
function whatOf(type: string | null, id: string): Json {
  const named = IN_FHIR[type ?? ''] ?? type ?? '';
  if (RECORD_MAPPERS.has(named)) return { reference: `${named}/${id}` };
  return { identifier: { system: NUMBERS.record, value: id }, ...(type ? { display: type } : {}) };
}

function recordsOf({ source, type, category, organization, ids }: EventRecords): Json[] {
  const details = detailsOf({
    [DETAILS.source]: source,
    [DETAILS.category]: category,
    [DETAILS.organization]: organization,
  });
  // where only what was asked is known, there are no ids
  const whats = ids.length === 0 ? [{ display: type ?? source }] : ids.map(id => whatOf(type, id));
  return whats.map(what => ({ what, type: OBJECT, role: DOMAIN_RESOURCE, ...details }));
}

const changeOf = ({ source, type, id, before, after }: EventChange): Json => ({
  what: whatOf(type, id),
  type: OBJECT,
  role: DOMAIN_RESOURCE,
  ...detailsOf({
    [DETAILS.source]: source,
    [DETAILS.before]: before === null ? null : String(before),
    [DETAILS.after]: String(after),
  }),
});

/** The operation as GraphQL over HTTP names one by its hash: the text itself is not kept. */
function operationOf({ event, part, changes }: Describing): Json {
  const { name, hash } = event.operation;
  const extensions = { persistedQuery: { version: 1, sha256Hash: hash } };
  const query = new URLSearchParams({ operationName: name ?? '', extensions: JSON.stringify(extensions) });
  const isEmergency = part?.grant?.breakGlass || changes.some(({ type }) => type === 'BreakGlass');
  const coverage = event.coverage.map(({ source, status, asOf }) => ({
    type: DETAILS.coverage,
    valueString: [source, status, asOf].filter(Boolean).join(' '),
  }));
  const { detail = [] } = detailsOf({
    [DETAILS.name]: name,
    [DETAILS.hash]: hash,
    [DETAILS.reason]: isEmergency ? event.reason : null,
  });
  return {
    type: OBJECT,
    role: coding(SYSTEMS.entityRole, '24', 'Query'),
    query: Buffer.from(`GET /graphql?${query}`).toString('base64'),
    ...(detail.length + coverage.length > 0 ? { detail: [...detail, ...coverage] } : {}),
  };
}

const requestOf = ({ event }: Describing): Json => ({
  type: coding(SYSTEMS.balpEntityType, 'XrequestId'),
  what: { identifier: { value: event.requestId } },
  ...detailsOf({ [DETAILS.trace]: event.traceId }),
});

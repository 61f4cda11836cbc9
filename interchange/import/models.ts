import type { Connection, Model } from 'mongoose';
import { entityModel, type StoredEntity } from '../../kit/entity/model.ts';
import type { SubgraphName } from '../../kit/names.ts';
import { historyModels, type RecordFields, recordModels } from '../../kit/record/fields.ts';
import { auditModels } from '../../subgraphs/audit/index.ts';
import { directoryModels } from '../../subgraphs/directory/entities.ts';
import { HEALTH_RECORDS } from '../../subgraphs/health/record.kinds.ts';
import { peopleModels } from '../../subgraphs/people/models.ts';
import { pilotModels } from '../../subgraphs/pilots/entities.ts';
import { PILOT_RECORDS } from '../../subgraphs/pilots/record.kinds.ts';
import { SOCIAL_RECORDS } from '../../subgraphs/social/record.kinds.ts';

/** The databases of the subgraphs that take what is imported. */
export type Databases = Record<SubgraphName, Connection>;

/** All models that an import writes to. */
export type Models = ReturnType<typeof importModels>;

/** The models of all subgraphs, and those of substances and devices, which records name and which are nobody's. */
export function importModels(databases: Databases) {
  const { events, foreignEvents } = auditModels(databases.audit);
  return {
    ...{ events, foreignEvents },
    people: peopleModels(databases.people),
    directory: directoryModels(databases.directory),
    pilots: pilotModels(databases.pilots),
    medications: entityModel(databases.health, 'Medication'),
    devices: entityModel(databases.health, 'Device'),
    records: {
      health: byType(recordModels(databases.health, HEALTH_RECORDS)),
      social: byType(recordModels(databases.social, SOCIAL_RECORDS)),
      pilots: byType(recordModels(databases.pilots, PILOT_RECORDS)),
    },
    /** What records were before, by the type of the record. */
    versions: {
      health: versionsByType(databases.health, HEALTH_RECORDS),
      social: versionsByType(databases.social, SOCIAL_RECORDS),
      pilots: versionsByType(databases.pilots, PILOT_RECORDS),
    },
  };
}

const byType = <Row>(models: Record<string, Model<Row>>): ReadonlyMap<string, Model<Row>> =>
  new Map(Object.values(models).map(model => [model.modelName, model]));

function versionsByType<Fields extends RecordFields>(connection: Connection, fields: Fields) {
  const models = historyModels(connection, fields);
  return new Map(Object.entries(fields).map(([field, { type }]) => [type, models[field as keyof Fields]]));
}

/** Where entities of a FHIR type are kept; undefined for other types. */
export function entityModelOf(models: Models, type: string): Model<StoredEntity> | undefined {
  const { directory, pilots } = models;
  const all: Record<string, Model<StoredEntity>> = {
    Organization: directory.organizations,
    Practitioner: directory.professionals,
    PractitionerRole: directory.roles,
    Location: directory.locations,
    HealthcareService: directory.services,
    Provenance: directory.statements,
    TaxonomyTerm: directory.terms,
    Taxonomy: directory.taxonomies,
    Pilot: pilots.pilots,
    Programme: pilots.programmes,
    Contract: pilots.agreements,
    Basic: pilots.decisions,
    Medication: models.medications,
    Device: models.devices,
  };
  return all[type];
}

import type { Connection } from 'mongoose';
import { formerModel } from '../../kit/entity/history.model.ts';
import { breakGlassModel } from './break-glass.model.ts';
import { directiveModel, type StoredDirective } from './directive.model.ts';
import { inspectionModel } from './inspection.model.ts';
import { personModel, type StoredPerson } from './person.model.ts';
import { relatedPersonModel, type StoredRelatedPerson } from './related-person.model.ts';
import { relationshipModel, type StoredRelationship } from './relationship.model.ts';
import { changeModel } from './versions.ts';

/** The models of `people`, on its own database. */
export const peopleModels = (connection: Connection) => ({
  persons: personModel(connection),
  relationships: relationshipModel(connection),
  directives: directiveModel(connection),
  directiveChanges: changeModel<StoredDirective>(connection, 'ConsentDirective'),
  relationshipChanges: changeModel<StoredRelationship>(connection, 'CareRelationship'),
  formerPersons: formerModel<StoredPerson>(connection, 'Person'),
  formerRelated: formerModel<StoredRelatedPerson>(connection, 'RelatedPerson'),
  breakGlass: breakGlassModel(connection),
  inspections: inspectionModel(connection),
  relatedPersons: relatedPersonModel(connection),
});

import type { CodeableConceptValue, ParticipantValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import type { Pointer } from '../records/parts.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { all, rootOf } from '../values/place.ts';
import { participants } from '../values/reference.ts';

/** What is stored of the graph's `DirectoryStatement`. */
export interface DirectoryStatementContent {
  recorded: string | null;
  activity: CodeableConceptValue | null;
  reason: CodeableConceptValue[];
  agent: ParticipantValue[];
}

/** A statement, and the entries of the directory that it is about. */
export interface MappedDirectoryStatement {
  content: DirectoryStatementContent;
  targets: Pointer[];
}

/** What a FHIR Provenance says about entries of the directory. */
export function mapDirectoryStatement(resource: Json, context: MapContext): MappedDirectoryStatement {
  const root = rootOf(resource, context);
  return {
    content: {
      recorded: dateTime(root, 'recorded'),
      activity: concept(root, 'activity'),
      reason: concepts(root, 'reason', 'authorization'),
      agent: participants(root, 'agent'),
    },
    targets: all(root, 'target').map(each => ({ reference: each.value, path: each.path })),
  };
}

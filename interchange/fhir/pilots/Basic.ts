import type { ParticipantValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { expectSome, rawCodes } from '../records/parts.ts';
import { date } from '../values/date.ts';
import { extensionText } from '../values/extension.ts';
import { at, rootOf } from '../values/place.ts';
import { participant } from '../values/reference.ts';

const GOVERNANCE = 'https://careweave.example/fhir/CodeSystem/governance';

/** What is stored of the graph's `Decision`. */
export interface DecisionContent {
  date: string | null;
  body: ParticipantValue | null;
  text: string | null;
}

/** A decision, and the pilot or programme that it is about. */
export interface MappedDecision {
  content: DecisionContent;
  study: { id: string } | null;
}

/** Whether a FHIR Basic is a decision; any other has no place. */
export function isDecision(resource: Json): boolean {
  return rawCodes(resource, 'code').some(each => each.system === GOVERNANCE && each.code === 'decision');
}

/** What a FHIR Basic says about a decision of a governing body. */
export function mapDecision(resource: Json, context: MapContext): MappedDecision {
  const root = rootOf(resource, context);
  const subject = at(root, 'subject');
  const text = extensionText(root, '/decision-text');
  expectSome(root, 'extension[decision-text]', text);
  return {
    content: { date: date(root, 'created'), body: participant(root, 'author'), text },
    study: subject === null ? null : context.study(subject.value, subject.path),
  };
}

import type { CodeableConceptValue, ParticipantValue } from '../../../kit/record/record.ts';
import type { Json, MapContext } from '../../contract.ts';
import { concept } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { type IdentifierValue, identifiers } from '../values/identifier.ts';
import { type PeriodValue, period } from '../values/period.ts';
import { all, at, type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { participant, participants } from '../values/reference.ts';

const DRAWN_UP = ['amended', 'appended', 'disputed', 'executable', 'negotiable', 'offered', 'policy', 'renewed'];
const ENDED = ['cancelled', 'entered-in-error', 'executed', 'rejected', 'resolved', 'revoked', 'terminated'];

/** What is stored of the graph's `Agreement`. */
export interface AgreementContent {
  identifier: IdentifierValue[];
  status: string | null;
  type: CodeableConceptValue | null;
  title: string | null;
  issued: string | null;
  period: PeriodValue | null;
  authority: ParticipantValue | null;
  signers: ParticipantValue[];
  obligations: { type: CodeableConceptValue | null; text: string | null }[];
}

/** An agreement, and the pilot that it is about. */
export interface MappedAgreement {
  content: AgreementContent;
  study: { id: string } | null;
}

/** What a FHIR Contract says about a pilot. */
export function mapAgreement(resource: Json, context: MapContext): MappedAgreement {
  const root = rootOf(resource, context);
  const subject = at(root, 'subject');
  return {
    content: {
      identifier: identifiers(root),
      status: code(root, 'status', [...DRAWN_UP, ...ENDED]),
      type: concept(root, 'type'),
      title: text(root, 'title', 'name'),
      issued: dateTime(root, 'issued'),
      period: period(root, 'applies'),
      authority: participant(root, 'authority'),
      signers: participants(root, 'signer'),
      obligations: all(root, 'term').map(obligationAt),
    },
    study: subject === null ? null : context.study(subject.value, subject.path),
  };
}

function obligationAt(place: Place) {
  return { type: concept(place, 'type'), text: text(at(place, 'offer'), 'text') ?? text(place, 'text') };
}

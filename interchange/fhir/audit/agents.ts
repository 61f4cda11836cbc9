import { isIP } from 'node:net';
import type { AuditEvent, EventPerson } from '../../../kit/audit/event.ts';
import type { Json } from '../../contract.ts';
import { concept, NUMBERS, SYSTEMS } from './terms.ts';
import { observerOf, type Written } from './write.ts';

/** What the parts of one AuditEvent are made of. */
export interface Describing extends Written {
  person: string | null;
  /** What the event says of the person. */
  part: EventPerson | null;
  changes: AuditEvent['changes'];
}

/** Those who took part: the caller’s software, the gateway, the caller, and the organisation for which they acted. */
export function agentsOf(describing: Describing): Json[] {
  const { event, recorder } = describing;
  const { organization } = event.caller;
  const provider = {
    type: concept(SYSTEMS.roleClass, 'PROV', 'healthcare provider'),
    who: { reference: `Organization/${organization}` },
    requestor: false,
  };
  const server = {
    type: concept(SYSTEMS.dicom, '110152', 'Destination Role ID'),
    who: observerOf(recorder),
    requestor: false,
  };
  return [clientOf(describing), server, userOf(describing), ...(organization ? [provider] : [])];
}

function clientOf({ event, forPerson }: Describing): Json {
  const { address } = event.caller;
  const network = { address, type: isIP(address ?? '') ? '2' : '1' };
  return {
    type: concept(SYSTEMS.dicom, '110153', 'Source Role ID'),
    who: { display: 'the software of the one who asked' },
    requestor: false,
    ...(address && !forPerson ? { network } : {}),
  };
}

function userOf({ event, part, changes, forPerson }: Describing): Json {
  const { subject, name, role, professional, person } = event.caller;
  const reference = professional ? `Practitioner/${professional}` : person ? `Patient/${person}` : null;
  return {
    type:
      changes.length > 0
        ? concept(SYSTEMS.participation, 'AUT', 'author (originator)')
        : concept(SYSTEMS.participation, 'IRCP', 'information recipient'),
    who: {
      ...(reference ? { reference } : {}),
      ...(forPerson ? {} : { identifier: { system: NUMBERS.subject, value: subject } }),
      display: name ?? role,
    },
    requestor: true,
    role: [concept(SYSTEMS.role, role)],
    ...(part?.grant ? { policy: [part.grant.policy] } : {}),
  };
}

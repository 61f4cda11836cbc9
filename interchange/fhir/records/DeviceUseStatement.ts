import type { RecordMapper } from '../../contract.ts';
import { notes } from '../values/annotation.ts';
import { concept, concepts } from '../values/concept.ts';
import { dateTime } from '../values/date.ts';
import { device } from '../values/device.ts';
import { identifiers } from '../values/identifier.ts';
import { rootOf } from '../values/place.ts';
import { code } from '../values/primitive.ts';
import { participant } from '../values/reference.ts';
import { choice, whenOf } from '../values/timing.ts';
import { expectSome, holdersOf, recorderOf, subjectUnder } from './parts.ts';

const STATUS = ['active', 'completed', 'not-done', 'entered-in-error', 'intended', 'stopped', 'on-hold'];

/** Implants, aids and other devices in use. */
export const deviceUseStatement: RecordMapper = {
  resourceType: 'DeviceUseStatement',
  place: () => ({ subgraph: 'health', type: 'DeviceUseStatement' }),
  subject: subjectUnder('subject', 'patient'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const used = device(root, 'device');
    expectSome(root, 'device', used);
    const timing = choice(root, 'timing');
    const recordedOn = dateTime(root, 'recordedOn', 'dateAsserted');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        device: used,
        timing,
        recordedOn,
        informationSource: participant(root, 'source', 'informationSource'),
        bodySite: concept(root, 'bodySite'),
        reasonCode: concepts(root, 'reasonCode', 'reason', 'reasonReference'),
        note: notes(root),
      },
      when: whenOf(timing) ?? recordedOn,
      category: 'sm-treatments',
      status,
      codes: used?.type ? [used.type] : [],
      categories: concepts(root, 'category'),
      holders: holdersOf(root, [], ['source', 'informationSource']),
      recordedBy: recorderOf(root, 'source', 'informationSource'),
      recordedAt: recordedOn,
    };
  },
};

import type { Json, RecordMapper } from '../../contract.ts';
import { concepts } from '../values/concept.ts';
import { extension, extensionText } from '../values/extension.ts';
import { identifiers } from '../values/identifier.ts';
import { period } from '../values/period.ts';
import { type Place, rootOf } from '../values/place.ts';
import { code, text } from '../values/primitive.ts';
import { organization, participant } from '../values/reference.ts';
import { expectSome, holdersOf, rawCodes, recorderOf, subjectUnder } from './parts.ts';

const SOCIAL_SUPPORT = 'https://careweave.example/fhir/CodeSystem/social-support';
const STATUS = ['planned', 'waitlist', 'active', 'onhold', 'finished', 'cancelled', 'entered-in-error'];

/** Times under the responsibility of an organisation; those with a type of social support are social services'. */
export const episodeOfCare: RecordMapper = {
  resourceType: 'EpisodeOfCare',
  place: resource =>
    isSocialSupport(resource)
      ? { subgraph: 'social', type: 'SupportEpisode' }
      : { subgraph: 'health', type: 'EpisodeOfCare' },
  subject: subjectUnder('patient', 'subject'),
  map(resource, context) {
    const root = rootOf(resource, context);
    const social = isSocialSupport(resource);
    const type = concepts(root, 'type');
    expectSome(root, 'type', type);
    const when = period(root, 'period');
    const status = code(root, 'status', STATUS);
    return {
      content: {
        identifier: identifiers(root),
        status,
        type,
        period: when,
        managingOrganization: organization(root, 'managingOrganization'),
        careManager: participant(root, 'careManager'),
        ...(social ? supportOf(root) : {}),
      },
      when: when?.start ?? when?.end ?? null,
      category: social ? 'social-support' : 'sm-treatments',
      status,
      codes: type,
      categories: [],
      holders: holdersOf(root, ['managingOrganization'], ['careManager']),
      recordedBy: recorderOf(root, 'careManager'),
      recordedAt: when?.start ?? null,
    };
  },
};

function isSocialSupport(resource: Json): boolean {
  return rawCodes(resource, 'type').some(type => type.system === SOCIAL_SUPPORT);
}

function supportOf(root: Place) {
  const service = extension(root, '/StructureDefinition/service');
  return {
    frequency: extensionText(root, '/frequency'),
    service: service === null ? null : root.context.service(service.value, service.path),
    serviceName: text(service, 'display'),
  };
}

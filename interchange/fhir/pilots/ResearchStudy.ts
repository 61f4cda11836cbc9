import type { Json, MapContext } from '../../contract.ts';
import { rawCodes } from '../records/parts.ts';
import { asArray } from '../values/place.ts';
import { mapPilot, type PilotContent } from './pilot.ts';
import { mapProgramme, type ProgrammeContent } from './programme.ts';

/** The code system of the programmes under which pilots run. */
export const PILOT_PROGRAMME = 'https://careweave.example/fhir/CodeSystem/pilot-programme';

/** A programme, or a pilot of one. */
export type MappedStudy = { type: 'Programme'; content: ProgrammeContent } | { type: 'Pilot'; content: PilotContent };

/** What a FHIR ResearchStudy is in the graph: a programme is of a kind of programme and part of nothing. */
export function studyType(resource: Json): MappedStudy['type'] {
  const isProgramme = rawCodes(resource, 'category').some(each => each.system === PILOT_PROGRAMME);
  return isProgramme && asArray(resource.partOf).length === 0 ? 'Programme' : 'Pilot';
}

/** What a FHIR ResearchStudy says. */
export function mapStudy(resource: Json, context: MapContext): MappedStudy {
  return studyType(resource) === 'Programme'
    ? { type: 'Programme', content: mapProgramme(resource, context, PILOT_PROGRAMME) }
    : { type: 'Pilot', content: mapPilot(resource, context) };
}

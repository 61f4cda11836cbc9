import type { Databases } from '../../interchange/import/models.ts';
import type { SigningKey } from '../../kit/signing/keys.ts';
import type { RequestContext } from '../../kit/subgraph/define.ts';
import { grantedPerson, type PersonRepresentation } from '../../kit/subgraph/granted.ts';
import { directory } from '../../subgraphs/directory/index.ts';
import { health } from '../../subgraphs/health/index.ts';
import { pilots } from '../../subgraphs/pilots/index.ts';
import { social } from '../../subgraphs/social/index.ts';
import { type Pages, pagesOf } from './pages.ts';

type Link = { id: string } | null | undefined;

/** Gets a person's records; the grant is verified first. `request` makes what a subgraph knows of the request. */
export type RecordsOf = (person: PersonRepresentation, request: () => RequestContext) => Promise<Pages>;

/** Makes what gets a person's records from each subgraph that has some, with what they lead to. */
export function recordsOf(databases: Databases, grantKey: SigningKey): RecordsOf[] {
  const openHealth = health.open({ connection: databases.health, grantKey });
  const openSocial = social.open({ connection: databases.social, grantKey });
  const openPilots = pilots.open({ connection: databases.pilots, grantKey });
  const openDirectory = directory.open({ connection: databases.directory, grantKey });
  return [
    async (reference, request) => {
      const context = openHealth(request());
      const person = await grantedPerson(reference, context);
      const resultOf = (ids: unknown) => context.records.observations.byIds(person, (ids ?? []) as string[]);
      return pagesOf(context.records, person, {
        diagnosticReports: async ({ result }) => ({ result: await resultOf(result) }),
      });
    },
    async (reference, request) => {
      const context = openSocial(request());
      const person = await grantedPerson(reference, context);
      const { services } = openDirectory(request());
      const serviceOf = (service: Link) => service && services.byId(service.id);
      return pagesOf(context.records, person, {
        supportEpisodes: async ({ service }) => ({ service: await serviceOf(service as Link) }),
      });
    },
    async (reference, request) => {
      const context = openPilots(request());
      const person = await grantedPerson(reference, context);
      const programmeOf = (programme: Link) => programme && context.programmes.byId(programme.id);
      const pilotOf = async (link: Link) => {
        const pilot = link && (await context.pilots.byId(link.id));
        return pilot && { ...pilot, programme: await programmeOf(pilot.programme as Link) };
      };
      return pagesOf(context.records, person, {
        enrolments: async ({ pilot }) => ({ pilot: await pilotOf(pilot as Link) }),
      });
    },
  ];
}

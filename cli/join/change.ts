import { Command } from 'commander';
import { say, wholeNumber } from '../console.ts';
import { askPlatform } from './ask.ts';
import { EXITS, SERVICE, sayService, type ToldService, told } from './told.ts';

type Options = { reason: string };

const changing = (name: string, description: string, argument: string, about: string): Command =>
  new Command(name)
    .description(description)
    .argument(argument, about)
    .requiredOption('--reason <words>', 'why, for the record')
    .addHelpText('after', EXITS);

const ofService = (name: string, mutation: string, description: string, argument: string, about: string): Command =>
  changing(name, description, argument, about).action((id: string, { reason }: Options) =>
    told(async () => {
      const query = `mutation ($id: ID!, $reason: String!) { service: ${mutation}(id: $id, reason: $reason) ${SERVICE} }`;
      const { service } = await askPlatform<{ service: ToldService }>(query, { id, reason });
      sayService(service);
    }),
  );

/** `join approve`: a proposed version goes live. */
export const approveCommand = (): Command =>
  ofService(
    'approve',
    'approveService',
    'Lets a proposed version join: it is live at once.',
    '<id>',
    'the version, such as meals@1',
  );

/** `join suspend`: a live service goes out for a time. */
export const suspendCommand = (): Command =>
  ofService('suspend', 'suspendService', 'Takes a live service out of the graph for a time.', '<name>', 'the service');

/** `join resume`: a suspended service comes back. */
export const resumeCommand = (): Command =>
  ofService('resume', 'resumeService', 'Brings a suspended service back.', '<name>', 'the service');

/** `join retire`: a service leaves. */
export const retireCommand = (): Command =>
  ofService('retire', 'retireService', 'Takes a service out of the graph for good.', '<name>', 'the service');

/** `join rollback`: the services of an earlier supergraph come back. */
export const rollbackCommand = (): Command =>
  changing(
    'rollback',
    'Brings the services of an earlier supergraph back, as a new one.',
    '<version>',
    'its number',
  ).action((text: string, { reason }: Options) =>
    told(async () => {
      const query = `mutation ($version: Int!, $reason: String!) {
          supergraph: rollbackSupergraph(version: $version, reason: $reason) { version services }
        }`;
      const version = wholeNumber('The version', text, 1, 2 ** 31 - 1);
      const { supergraph } = await askPlatform<{ supergraph: { version: number; services: string[] } }>(query, {
        version,
        reason,
      });
      say(
        `The supergraph is ${supergraph.version} now, with ${supergraph.services.join(', ') || 'no services that joined'}.`,
      );
      console.log(supergraph.version);
    }),
  );

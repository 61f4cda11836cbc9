import { Command } from 'commander';
import { askedFor } from './asked-for.ts';

const changing = () => import('./join/change.ts');
const proposing = () => import('./join/propose.ts');

/** Each command, loaded when it is asked for: what one needs takes time, and the others need not wait for it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  new: async () => (await import('./join/new.ts')).newCommand(),
  conformance: async () => (await import('./join/conformance.ts')).conformanceCommand(),
  check: async () => (await proposing()).checkCommand(),
  propose: async () => (await proposing()).proposeCommand(),
  approve: async () => (await changing()).approveCommand(),
  suspend: async () => (await changing()).suspendCommand(),
  resume: async () => (await changing()).resumeCommand(),
  retire: async () => (await changing()).retireCommand(),
  rollback: async () => (await changing()).rollbackCommand(),
  list: async () => (await import('./join/list.ts')).listCommand(),
};

// a command that was not understood could not ask
const mistaken = (error: { exitCode: number }) => process.exit(error.exitCode === 0 ? 0 : 2);

const join = new Command('join').description('Lets social services join the graph while it runs, and leave it again.');
for (const command of await askedFor(process.argv[2], COMMANDS)) join.addCommand(command.exitOverride(mistaken));
await join.exitOverride(mistaken).parseAsync();

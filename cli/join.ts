import { Command } from 'commander';
import { approveCommand, resumeCommand, retireCommand, rollbackCommand, suspendCommand } from './join/change.ts';
import { conformanceCommand } from './join/conformance.ts';
import { listCommand } from './join/list.ts';
import { newCommand } from './join/new.ts';
import { checkCommand, proposeCommand } from './join/propose.ts';

// a command that was not understood could not ask
const mistaken = (error: { exitCode: number }) => process.exit(error.exitCode === 0 ? 0 : 2);

const join = new Command('join').description('Lets social services join the graph while it runs, and leave it again.');
for (const command of [
  newCommand(),
  conformanceCommand(),
  checkCommand(),
  proposeCommand(),
  approveCommand(),
  suspendCommand(),
  resumeCommand(),
  retireCommand(),
  rollbackCommand(),
  listCommand(),
])
  join.addCommand(command.exitOverride(mistaken));
await join.exitOverride(mistaken).parseAsync();

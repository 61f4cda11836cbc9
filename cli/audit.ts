import { Command } from 'commander';
import { askedFor } from './asked-for.ts';

/** Each command, loaded when it is asked for: what one needs takes time, and the others need not wait for it. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  verify: async () => (await import('./audit/verify.ts')).verifyCommand(),
  proof: async () => (await import('./audit/proof.ts')).proofCommand(),
  export: async () => (await import('./audit/export.ts')).exportCommand(),
  log: async () => (await import('./audit/log.ts')).logCommand(),
  inspect: async () => (await import('./audit/inspect.ts')).inspectCommand(),
  retain: async () => (await import('./audit/retain.ts')).retainCommand(),
};

// a command that was not understood could not look
const mistaken = (error: { exitCode: number }) => process.exit(error.exitCode === 0 ? 0 : 2);

const audit = new Command('audit').description('The trail of what happened: whether it is whole, and handing it on.');
for (const command of await askedFor(process.argv[2], COMMANDS)) audit.addCommand(command.exitOverride(mistaken));
await audit.exitOverride(mistaken).parseAsync();

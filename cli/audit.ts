import { Command } from 'commander';
import { exportCommand } from './audit/export.ts';
import { inspectCommand } from './audit/inspect.ts';
import { logCommand } from './audit/log.ts';
import { proofCommand } from './audit/proof.ts';
import { retainCommand } from './audit/retain.ts';
import { verifyCommand } from './audit/verify.ts';

// a command that was not understood could not look
const mistaken = (error: { exitCode: number }) => process.exit(error.exitCode === 0 ? 0 : 2);

const audit = new Command('audit').description('The trail of what happened: whether it is whole, and handing it on.');
const commands = [verifyCommand(), proofCommand(), exportCommand(), logCommand(), inspectCommand(), retainCommand()];
for (const command of commands) audit.addCommand(command.exitOverride(mistaken));
await audit.exitOverride(mistaken).parseAsync();

import { Command } from 'commander';
import type { Terminal } from '../../terminal.js';
import { UsageError } from '../../usage-error.js';
import { messageLine } from './message-line.js';
import { withDesk } from './with-desk.js';

/** `crimecast alerts failed`: what was given up, and why. */
export function failedCommand(terminal: Terminal): Command {
  return new Command('failed')
    .description('List messages that were given up, one per line, id first')
    .action(async () => {
      const messages = await withDesk(terminal, (desk) => desk.failed());
      for (const message of messages) terminal.stdout(`${messageLine(message)}\n`);
      if (messages.length === 0) terminal.stderr('No message was given up.\n');
    });
}

/** `crimecast alerts retry`: once the cause is gone. */
export function retryCommand(terminal: Terminal): Command {
  return new Command('retry')
    .description('Let messages that were given up be sent again')
    .argument('[ids...]', 'those that "alerts failed" lists')
    .option('--all', 'every one of them')
    .action(async (ids: string[], { all }: { all?: true }) => {
      if (ids.length > 0 === (all === true)) {
        throw new UsageError('Give the ids of messages, as "alerts failed" lists them, or --all.');
      }
      const retried = await withDesk(terminal, (desk) => desk.retry(all ? null : ids));
      if (!all && retried < ids.length) {
        throw new UsageError(
          `${retried} of ${ids.length} messages were given up and are tried again; see "alerts failed" for the ids there are.`,
        );
      }
      terminal.stderr(`${retried} messages are tried again when the server sends next.\n`);
    });
}

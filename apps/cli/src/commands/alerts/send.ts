import type { ListedMessage, Outcomes } from '@crimecast/api';
import { CrimecastError } from '@crimecast/data';
import { Command } from 'commander';
import type { Terminal } from '../../terminal.js';
import { messageLine } from './message-line.js';
import { withDesk } from './with-desk.js';

const SAID: Readonly<Record<ListedMessage['next'], string>> = {
  now: 'would be sent',
  later: 'waits',
  'being sent': 'is being sent by another process',
  'quiet hours': 'waits for the end of the quiet hours',
  'no channel': 'has no channel: the server is not configured for it',
  dropped: 'would be dropped: nobody is subscribed any more',
  dead: 'was given up',
};

/** `crimecast alerts send [--dry-run]`: what is due in the outbox, once. */
export function sendCommand(terminal: Terminal): Command {
  return new Command('send')
    .description('Send what is due now, once; a running server does so by itself')
    .option('--dry-run', 'list what would be sent to whom; send and mark nothing')
    .action(async ({ dryRun }: { dryRun?: true }) =>
      dryRun ? listWaiting(terminal) : sendDue(terminal),
    );
}

async function listWaiting(terminal: Terminal): Promise<void> {
  const messages = await withDesk(terminal, (desk) => desk.waiting());
  for (const message of messages) {
    const until = message.next === 'later' || message.next === 'quiet hours';
    const when = until ? `, until ${message.dueAt}` : '';
    terminal.stdout(`${messageLine(message)}  ${SAID[message.next]}${when}\n`);
  }
  const now = messages.filter(({ next }) => next === 'now').length;
  terminal.stderr(`${now} of ${messages.length} that wait would be sent now. Nothing was sent.\n`);
}

async function sendDue(terminal: Terminal): Promise<void> {
  const { sent, dropped, later, again, dead } = await withDesk(terminal, (desk) => desk.send());
  terminal.stdout(
    `${sent} sent, ${again} failed and are tried again, ${dead} given up, ${later} wait for the end of the quiet hours, ${dropped} dropped\n`,
  );
  refuseFailures({ again, dead });
}

/** Whoever runs this by a timer is to hear of it. */
function refuseFailures({ again, dead }: Pick<Outcomes, 'again' | 'dead'>): void {
  if (again + dead === 0) return;
  throw new CrimecastError(
    'CLI_ALERTS_UNSENT',
    `${again + dead} messages could not be sent; "crimecast alerts send --dry-run" and "crimecast alerts failed" say why.`,
  );
}

import {
  ALERT_KINDS,
  ALERT_LANGUAGES,
  type AlertKind,
  type AlertPreview,
  CHANNELS,
  type PreviewOrder,
} from '@crimecast/api';
import { Command, InvalidArgumentError, Option } from 'commander';
import { parsePath } from '../../parse-flag.js';
import type { Terminal } from '../../terminal.js';
import { UsageError } from '../../usage-error.js';
import { writeResults } from '../../write-results.js';
import { withDesk } from './with-desk.js';

interface PreviewOptions {
  place: string;
  crime?: string;
  kind: AlertKind[];
  threshold?: number;
  channel: PreviewOrder['channel'];
  language: PreviewOrder['language'];
  html?: string;
}

/** `crimecast alerts preview`: the message that the served run gives for some alerts. */
export function previewCommand(terminal: Terminal): Command {
  return new Command('preview')
    .description('Show what the served run tells a subscriber; nothing is sent')
    .option('--place <code>', 'a district (490), a state (27) or india', 'india')
    .option('--crime <id>', 'a crime or a group of crimes (all)')
    .addOption(
      new Option('--kind <kind...>', 'what is told').choices(ALERT_KINDS).default(ALERT_KINDS),
    )
    .option('--threshold <n>', 'of the one --kind that is given', parseNumber)
    .addOption(new Option('--channel <name>', 'told how').choices(CHANNELS).default('email'))
    .addOption(new Option('--language <tag>', 'told in').choices(ALERT_LANGUAGES).default('en'))
    .option('--html <file>', 'write the mail as HTML here', parsePath)
    .action(async (options: PreviewOptions) => {
      const { place, crime, kind, threshold, channel, language, html } = options;
      if (threshold !== undefined && kind.length !== 1) {
        throw new UsageError('--threshold needs one --kind: each has a threshold of its own.');
      }
      if (html !== undefined && channel !== 'email') {
        throw new UsageError(`--html is of a mail; leave out --channel ${channel}.`);
      }
      const preview = await withDesk(terminal, (desk) =>
        desk.preview({
          ...{ place, channel, language, kinds: kind },
          crime: crime ?? null,
          threshold: threshold ?? null,
        }),
      );
      terminal.stderr(`${about(preview)}\n`);
      if (preview.items === 0) return;
      const file = preview.html === null ? undefined : html;
      await writeResults([[file, () => preview.html ?? '']]);
      if (preview.subject !== null) terminal.stdout(`${preview.subject}\n\n`);
      terminal.stdout(`${preview.text.trimEnd()}\n`);
    });
}

function about({ run, before, items, size }: AlertPreview): string {
  const compared = before === null ? 'no run before it' : `compared with ${before}`;
  const of = `Run ${run}, ${compared}`;
  if (items === 0) return `${of}: nothing that such an alert tells; no message would be sent.`;
  const entries = `${items} ${items === 1 ? 'entry' : 'entries'}`;
  if (size === null) return `${of}: ${entries}.`;
  return `${of}: ${entries}; ${size.length} of ${size.most} letters (${size.encoding}).`;
}

function parseNumber(text: string): number {
  const value = /^\d+(\.\d+)?$/.test(text.trim()) ? Number(text) : Number.NaN;
  if (Number.isFinite(value)) return value;
  throw new InvalidArgumentError(`"${text}" is not a number.`);
}

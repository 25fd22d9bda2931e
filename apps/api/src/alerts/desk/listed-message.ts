import type { Db } from '../../store/store.js';
import { type AddressBook, maskAddress } from '../address.js';
import type { AlertLanguage, Channel } from '../alert.js';
import { type AlertsConfig, channelsOf } from '../alerts-config.js';
import { afterQuietHours } from '../quiet-hours.js';
import type { Outgoing } from '../rows/outbox.js';
import { recipientOf } from '../send-outgoing.js';

/** A message of the outbox as its operator may see it. */
export interface ListedMessage {
  readonly id: string;
  readonly channel: Channel;
  readonly purpose: 'confirm' | 'digest';
  /** Enough of the address for its owner to know it; null when nobody wants the message any more. */
  readonly to: string | null;
  readonly language: AlertLanguage;
  /** Entries of a digest. */
  readonly items: number;
  readonly run: string | null;
  readonly attempts: number;
  /** When it is tried next, ISO 8601. */
  readonly dueAt: string;
  /** Why the last attempt failed. */
  readonly error: string | null;
  readonly next: 'now' | 'later' | 'being sent' | 'quiet hours' | 'no channel' | 'dropped' | 'dead';
}

/** @param book opens addresses; one sealed with another key is shown as such */
export async function listedMessage(
  { db, config, book }: { db: Db; config: AlertsConfig; book: AddressBook },
  message: Outgoing,
  now = new Date(),
): Promise<ListedMessage> {
  const { id, channel, purpose, language, items, run, attempts, error } = message;
  const recipient = await recipientOf(db, message);
  const to = recipient && masked(book, channel, recipient.address);
  const dueAt = dueOf(message, config, now);
  return {
    ...{ id, channel, purpose, to, language, items: items.length, run, attempts, error },
    dueAt: dueAt.toISOString(),
    next: nextOf(message, to !== null, config, now),
  };
}

function nextOf(
  message: Outgoing,
  wanted: boolean,
  config: AlertsConfig,
  now: Date,
): ListedMessage['next'] {
  if (message.state === 'dead') return 'dead';
  if (!channelsOf(config).includes(message.channel)) return 'no channel';
  if (message.heldUntil && message.heldUntil > now) return 'being sent';
  if (message.dueAt > now) return 'later';
  if (!wanted) return 'dropped';
  return dueOf(message, config, now) > now ? 'quiet hours' : 'now';
}

function dueOf({ channel, purpose, dueAt }: Outgoing, { quiet }: AlertsConfig, now: Date): Date {
  const waits = channel === 'sms' && purpose === 'digest';
  return waits ? afterQuietHours(dueAt > now ? dueAt : now, quiet) : dueAt;
}

function masked(book: AddressBook, channel: Channel, sealed: string): string {
  try {
    return maskAddress(channel, book.open(sealed));
  } catch {
    return 'encrypted with another key';
  }
}

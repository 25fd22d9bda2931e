import type { Channel } from './alert.js';
import { DeliveryFailed } from './channels/delivery.js';
import { afterQuietHours } from './quiet-hours.js';
import {
  forgetOld,
  markDropped,
  markFailed,
  markSent,
  type Outgoing,
  postpone,
  takeDue,
} from './rows/outbox.js';
import { forgetUnconfirmed, suppress } from './rows/subscriptions.js';
import { type Post, sendOutgoing } from './send-outgoing.js';

/** Messages taken at a time. */
const BATCH = 20;
/** Between two looks for what was never confirmed or sent long ago. */
const CLEAN_MS = 3_600_000;

export interface Sender {
  /** Sends what is due, now; how many messages were looked at. */
  sendDue(now?: Date): Promise<number>;
  start(): void;
  /** Waits for the message under way; the rest stays in the outbox. */
  stop(): Promise<void>;
}

export interface SenderOptions {
  readonly post: Post;
  readonly channels: readonly Channel[];
  /** Between two looks into the outbox. Default 5 s. */
  readonly pollMs?: number;
  onError(error: unknown): void;
}

/** Empties the outbox; any number of processes may do so at once. */
export function createSender({ post, channels, pollMs = 5_000, onError }: SenderOptions): Sender {
  const { db } = post;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let busy: Promise<unknown> = Promise.resolve();
  let cleaned = 0;

  async function sendOne(message: Outgoing, now: Date): Promise<void> {
    const due = message.channel === 'sms' ? afterQuietHours(now) : now;
    // Who asks for a confirmation waits for it, phone in hand.
    if (due > now && message.purpose === 'digest') return postpone(db, message.id, due);
    try {
      const sent = await sendOutgoing(post, message);
      if (sent) await markSent(db, message.id);
      else await markDropped(db, message.id, 'nobody is subscribed any more');
    } catch (error) {
      if (!(error instanceof DeliveryFailed)) {
        onError(error);
        return markFailed(db, message, 'an error of the server', AGAIN);
      }
      await markFailed(db, message, error.message, error);
      if (error.gone) await suppress(db, message.channel, message.addressHash, 'bounce');
    }
  }

  async function sendDue(now = new Date()): Promise<number> {
    let looked = 0;
    while (!stopped) {
      const messages = await takeDue(db, channels, BATCH, now);
      for (const message of messages) {
        if (stopped) return looked;
        await sendOne(message, now);
        looked += 1;
      }
      if (messages.length < BATCH) break;
    }
    return looked;
  }

  async function turn(): Promise<void> {
    try {
      await sendDue();
      if (Date.now() - cleaned > CLEAN_MS) {
        cleaned = Date.now();
        await forgetUnconfirmed(db);
        await forgetOld(db);
      }
    } catch (error) {
      // The database is away: what is in it waits.
      if (!stopped) onError(error);
    }
    if (!stopped) timer = setTimeout(begin, pollMs).unref();
  }

  const begin = () => {
    busy = turn();
  };

  return {
    sendDue,
    start: begin,
    async stop() {
      stopped = true;
      clearTimeout(timer);
      await busy;
    },
  };
}

const AGAIN = { permanent: false, afterSeconds: null };

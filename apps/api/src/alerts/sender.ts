import type { Channel } from './alert.js';
import { DeliveryFailed } from './channels/delivery.js';
import { MAILS_AT_ONCE } from './channels/mailer.js';
import { afterQuietHours, type QuietHours } from './quiet-hours.js';
import {
  forgetOld,
  HELD_MS,
  keepHold,
  markDropped,
  markFailed,
  markSent,
  type Outgoing,
  postpone,
  takeDue,
} from './rows/outbox.js';
import { forgetUnconfirmed, suppress } from './rows/subscriptions.js';
import { type Post, sendOutgoing } from './send-outgoing.js';

/** Messages under way at a time: a receiver that does not answer holds up no other channel. */
const LANES: Readonly<Record<Channel, number>> = { email: MAILS_AT_ONCE, sms: 1, webhook: 4 };
/** Between two looks for what was never confirmed or sent long ago. */
const CLEAN_MS = 3_600_000;

/**
 * What became of messages: `sent`; `dropped`, for nobody wants them any more; `later`, after the
 * quiet hours; `again`, after a failure that may pass; `dead`, given up.
 */
export type Outcomes = Record<'sent' | 'dropped' | 'later' | 'again' | 'dead', number>;

export interface Sender {
  /** Sends what is due now, and tells what became of it. */
  sendDue(): Promise<Outcomes>;
  start(): void;
  /** Waits for the messages under way; the rest stays in the outbox. */
  stop(): Promise<void>;
}

export interface SenderOptions {
  readonly post: Post;
  readonly channels: readonly Channel[];
  readonly quiet: QuietHours;
  /** Between two looks into the outbox. Default 5 s. */
  readonly pollMs?: number;
  /** Default the clock of the system. */
  readonly clock?: () => Date;
  onError(error: unknown): void;
}

/** Empties the outbox; any number of processes may do so at once. */
export function createSender(options: SenderOptions): Sender {
  const { post, channels, quiet, pollMs = 5_000, clock = () => new Date(), onError } = options;
  const { db } = post;
  let timer: NodeJS.Timeout | undefined;
  let stopped = false;
  let busy: Promise<unknown> = Promise.resolve();
  let cleaned = 0;

  async function sendOne(message: Outgoing): Promise<keyof Outcomes> {
    const now = clock();
    const due = message.channel === 'sms' ? afterQuietHours(now, quiet) : now;
    // Who asks for a confirmation waits for it, phone in hand.
    if (due > now && message.purpose === 'digest') {
      await postpone(db, message.id, due);
      return 'later';
    }
    try {
      if (await held(message, () => sendOutgoing(post, message))) {
        await markSent(db, message.id);
        return 'sent';
      }
      await markDropped(db, message.id, 'nobody is subscribed any more');
      return 'dropped';
    } catch (error) {
      const known = error instanceof DeliveryFailed;
      if (!known) onError(error);
      const [why, again] = known ? [error.message, error] : ['an error of the server', AGAIN];
      const dead = await markFailed(db, message, why, again, clock());
      if (known && error.gone) await suppress(db, message.channel, message.addressHash, 'bounce');
      return dead ? 'dead' : 'again';
    }
  }

  /** However long it takes, nobody else takes the message as long as this process lives. */
  async function held<T>({ id }: Outgoing, work: () => Promise<T>): Promise<T> {
    const beat = setInterval(() => void keepHold(db, id, clock()).catch(onError), HELD_MS / 4);
    try {
      return await work();
    } finally {
      clearInterval(beat);
    }
  }

  async function sendDue(): Promise<Outcomes> {
    const outcomes: Outcomes = { sent: 0, dropped: 0, later: 0, again: 0, dead: 0 };
    const lane = async (channel: Channel) => {
      while (!stopped) {
        const [message] = await takeDue(db, [channel], 1, clock());
        if (!message) return;
        outcomes[await sendOne(message)] += 1;
      }
    };
    const lanes = channels.flatMap((channel) => Array<Channel>(LANES[channel]).fill(channel));
    const ends = await Promise.allSettled(lanes.map(lane));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
    return outcomes;
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

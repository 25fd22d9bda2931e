import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { addressBook } from '../../src/alerts/address.js';
import { NIGHT_IN_INDIA } from '../../src/alerts/quiet-hours.js';
import { HELD_MS, takeDue } from '../../src/alerts/rows/outbox.js';
import { confirm, ofAddress, subscribe } from '../../src/alerts/rows/subscriptions.js';
import type { Post } from '../../src/alerts/send-outgoing.js';
import { createSender } from '../../src/alerts/sender.js';
import { createTokens } from '../../src/alerts/tokens.js';
import type { Catalog } from '../../src/catalog/catalog.js';
import { alertOutbox } from '../../src/store/schema.js';
import { postgresAnswers, temporaryStore } from '../jobs/support/databases.js';
import { until } from './support/until.js';

const servers = await postgresAnswers();
const SECRET = Buffer.alloc(32, 3);
const ADDRESSES = {
  ...{ email: 'priya@example.org', sms: '+919812345678', webhook: 'https://hook.test/' },
};

/** A post whose channels do what a test says, and one message to be confirmed by each of some channels. */
async function post(
  channels: readonly (keyof typeof ADDRESSES)[],
  more: Pick<Partial<Post>, 'mailer' | 'texter' | 'hooks'>,
) {
  const store = await temporaryStore('postgres');
  const book = addressBook(SECRET, null);
  for (const channel of channels) {
    await subscribe(store.db, {
      ...{ channel, kind: 'elevated-risk', threshold: 0.2, language: 'en' },
      ...{ level: 'india', area: null, crime: null, group: null },
      ...{ addressHash: book.hash(channel, ADDRESSES[channel]) },
      ...{ address: book.seal(ADDRESSES[channel]), secret: book.seal('whsec_c2VjcmV0') },
    });
  }
  const made: Post = {
    ...{ db: store.db, book, tokens: createTokens(SECRET), site: 'https://crime.example.org' },
    ...{ catalog: {} as Catalog, accuracy: async () => null },
    ...{ mailer: null, texter: null, hooks: null },
    ...more,
  };
  return { store, made };
}

const fail = (error: unknown) => {
  throw error;
};

describe.skipIf(!servers)('the sender', () => {
  it('holds a message as long as it is under way, however long that is', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    let answer = () => {};
    let begun = false;
    const hooks = {
      send: () =>
        new Promise<void>((done) => {
          begun = true;
          answer = done;
        }),
    };
    const { store, made } = await post(['webhook'], { hooks });
    let now = Date.now();
    const sender = createSender({
      ...{ post: made, channels: ['webhook'], quiet: NIGHT_IN_INDIA, onError: fail },
      clock: () => new Date(now),
    });
    const other = () => takeDue(store.db, ['webhook'], 1, new Date(now));
    const sending = sender.sendDue();
    await until(() => (begun ? true : undefined));
    for (let passed = 0; passed < 3 * HELD_MS; passed += HELD_MS / 4) {
      const before = now;
      now += HELD_MS / 4;
      vi.advanceTimersByTime(HELD_MS / 4);
      await until(async () => {
        const [row] = await store.db.select().from(alertOutbox);
        return row!.heldUntil!.getTime() > before + HELD_MS ? true : undefined;
      });
      expect(await other()).toEqual([]);
    }
    answer();
    expect(await sending).toMatchObject({ sent: 1 });
    expect(await other()).toEqual([]);
  });

  it('lets a receiver that does not answer hold up no other channel', async () => {
    let answer = () => {};
    const stalls = new Promise<void>((done) => {
      answer = done;
    });
    const sent: string[] = [];
    const { made } = await post(['webhook', 'sms', 'email'], {
      hooks: { send: () => stalls },
      texter: { send: async () => void sent.push('sms') },
      mailer: {
        ...{ send: async () => void sent.push('email') },
        ...{ verify: async () => undefined, close: () => undefined },
      },
    });
    const sender = createSender({
      ...{ post: made, channels: ['webhook', 'sms', 'email'], quiet: NIGHT_IN_INDIA },
      onError: fail,
    });
    const sending = sender.sendDue();
    await until(() => (sent.length === 2 ? true : undefined));
    answer();
    expect(await sending).toEqual({ sent: 3, dropped: 0, later: 0, again: 0, dead: 0 });
  });

  it('keeps news by SMS for the morning, but not the request to confirm', async () => {
    const texts: string[] = [];
    const texter = { send: async (_to: string, text: string) => void texts.push(text) };
    const { store, made } = await post(['sms'], { texter });
    let now = new Date('2126-11-22T20:00:00Z');
    const sender = createSender({
      ...{ post: made, channels: ['sms'], quiet: NIGHT_IN_INDIA, onError: fail },
      clock: () => now,
    });
    expect(await sender.sendDue()).toMatchObject({ sent: 1 });
    const [row] = await ofAddress(store.db, made.book.hash('sms', ADDRESSES.sms));
    await confirm(store.db, row!.id);
    await store.db.update(alertOutbox).set({
      ...{ state: 'waiting', purpose: 'digest', run: 'r', attempts: 0, sentAt: null },
    });
    expect(await sender.sendDue()).toMatchObject({ sent: 0, later: 1 });
    const [kept] = await store.db.select().from(alertOutbox);
    // Eight in the morning of India; that it waited was no attempt.
    expect(kept).toMatchObject({ dueAt: new Date('2126-11-23T02:30:00Z'), attempts: 0 });
    expect(texts).toHaveLength(1);
    now = new Date('2126-11-23T02:29:59Z');
    expect(await sender.sendDue()).toMatchObject({ sent: 0, later: 0 });
    now = new Date('2126-11-23T02:30:00Z');
    expect(await sender.sendDue()).toMatchObject({ sent: 1 });
    expect(texts).toHaveLength(2);
  });
});

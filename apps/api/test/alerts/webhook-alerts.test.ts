import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { MOST_ATTEMPTS } from '../../src/alerts/rows/outbox.js';
import { alertOutbox, alertSubscriptions } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { alertServer } from './support/alert-server.js';
import { HOOKS_HERE, hookReceiver } from './support/hook-receiver.js';
import { tokenIn } from './support/token-in.js';
import { train } from './support/train.js';
import { settled, until } from './support/until.js';
import { ELEVATED } from './support/wanted.js';

const servers = await postgresAnswers();

/** The only message, once it has been tried so often. */
function attempted({ db }: Store, times: number) {
  return until(async () => {
    const [one] = await db.select().from(alertOutbox);
    return one?.attempts === times && one.heldUntil === null ? one : undefined;
  });
}

describe.skipIf(!servers)('a webhook', () => {
  const address = '/v1/alerts/subscriptions';

  it('is signed so that others can check it, and not be played back', async () => {
    const { address: hook, called } = await hookReceiver();
    const about = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    const { send, server, store } = about;
    const asked = await send('POST', address, { ...ELEVATED, channel: 'webhook', address: hook });
    expect(asked.statusCode).toBe(202);
    const confirmation = await until(() => called[0]);
    const [kept] = await store.db.select().from(alertSubscriptions);
    const secret = kept!.secret!.replace('plain:', '');
    const receiver = new Webhook(secret);
    const of = ({ headers }: typeof confirmation) => headers as Record<string, string>;
    const event = receiver.verify(confirmation.body, of(confirmation)) as {
      type: string;
      data: { confirm: string };
    };
    expect(event.type).toBe('alerts.confirm');
    const token = tokenIn(event.data.confirm, 'alerts/confirm');
    expect((await send('POST', '/v1/alerts/confirm', { token })).statusCode).toBe(200);

    await train(about, { seed: 2 });
    const digest = await until(() => called[1]);
    const told = receiver.verify(digest.body, of(digest)) as {
      id: string;
      data: { run: string; items: object[] };
    };
    expect(told.data.items.length).toBeGreaterThan(0);
    expect(told.data.run).not.toBe(server.run);
    expect(told.id).toBe(digest.headers['webhook-id']);

    const refused = (body: string, more: object) =>
      expect(() => receiver.verify(body, { ...of(digest), ...more })).toThrow();
    refused(digest.body.replace('elevated-risk', 'above-range'), {});
    refused(digest.body, { 'webhook-id': 'another' });
    const old = Math.floor(Date.now() / 1000) - 301;
    refused(digest.body, { 'webhook-timestamp': String(old) });
    // Also where whoever plays it back could sign: it is too old.
    const signed = receiver.sign(told.id, new Date(old * 1000), digest.body);
    refused(digest.body, { 'webhook-timestamp': String(old), 'webhook-signature': signed });
    expect(() => new Webhook('whsec_b3RoZXI=').verify(digest.body, of(digest))).toThrow();
  });

  it('whose receiver fails is tried eight times, by one id, then kept as a dead letter', async () => {
    const { address: hook, called, manner } = await hookReceiver();
    manner.status = 500;
    const { send, store } = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    await send('POST', address, { ...ELEVATED, channel: 'webhook', address: hook });
    for (let attempt = 1; attempt <= MOST_ATTEMPTS; attempt++) {
      const row = await attempted(store, attempt);
      expect(row).toMatchObject({ error: 'webhook 500' });
      if (attempt === MOST_ATTEMPTS) expect(row.state).toBe('dead');
      else {
        const seconds = (row.dueAt.getTime() - Date.now()) / 1000;
        const expected = Math.min(30 * 4 ** (attempt - 1), 43_200);
        expect(seconds).toBeGreaterThan(expected - 20);
        expect(seconds).toBeLessThanOrEqual(expected);
        await store.db.update(alertOutbox).set({ dueAt: new Date(0) });
      }
    }
    expect(called).toHaveLength(MOST_ATTEMPTS);
    expect(new Set(called.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
  });

  it('whose receiver asks for time is left alone for so long, half a day at most', async () => {
    const { address: hook, manner } = await hookReceiver();
    const asks = ['600', '1000000000', 'soon'];
    manner.status = 503;
    manner.before = async () => {
      manner.headers = { 'retry-after': asks.shift() ?? 'soon' };
    };
    const { send, store } = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    await send('POST', address, { ...ELEVATED, channel: 'webhook', address: hook });
    for (const [attempt, expected] of [
      [1, 600],
      [2, 43_200],
      [3, 30 * 4 ** 2],
    ] as const) {
      const row = await attempted(store, attempt);
      const seconds = (row.dueAt.getTime() - Date.now()) / 1000;
      expect(seconds).toBeGreaterThan(expected - 20);
      expect(seconds).toBeLessThanOrEqual(expected);
      await store.db.update(alertOutbox).set({ dueAt: new Date(0) });
    }
  });

  it('whose receiver says that it is gone is asked for nothing more', async () => {
    const { address: hook, called, manner } = await hookReceiver();
    manner.status = 410;
    const { send, store } = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    const ask = () => send('POST', address, { ...ELEVATED, channel: 'webhook', address: hook });
    await ask();
    await until(async () =>
      (await store.db.select().from(alertSubscriptions)).length === 0 ? true : undefined,
    );
    await ask();
    await settled(store);
    expect(called).toHaveLength(1);
  });
});

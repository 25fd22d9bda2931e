import { createHmac } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { describe, expect, it } from 'vitest';
import { createTexter } from '../../src/alerts/channels/texter.js';
import { MOST_ATTEMPTS } from '../../src/alerts/rows/outbox.js';
import { createTokens } from '../../src/alerts/tokens.js';
import { createKey } from '../../src/keys/key-store.js';
import { listRuns } from '../../src/store/run-store.js';
import { alertOutbox, alertSubscriptions, publications, settings } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { fixture } from '../support/test-server.js';
import { alertServer, SITE } from './support/alert-server.js';
import { HOOKS_HERE, hookReceiver } from './support/hook-receiver.js';
import { httpStub } from './support/http-stub.js';
import { mailServer } from './support/mail-server.js';
import { tokenIn } from './support/token-in.js';
import { settled, until } from './support/until.js';

const servers = await postgresAnswers();
const WANTED = { kind: 'elevated-risk', threshold: 0.05, crime: 'murder' };

type Server = Awaited<ReturnType<typeof alertServer>>;

/** The only message, once it has been tried so often. */
function attempted({ db }: Store, times: number) {
  return until(async () => {
    const [one] = await db.select().from(alertOutbox);
    return one?.attempts === times && one.heldUntil === null ? one : undefined;
  });
}

async function subscribed({ send }: Server, received: { mail: { text?: string | undefined } }[]) {
  await send('POST', '/v1/alerts/subscriptions', {
    ...{ ...WANTED, channel: 'email', address: 'priya@example.org' },
  });
  const { mail } = await until(() => received[0]);
  const token = tokenIn(mail.text!, 'alerts/confirm');
  expect((await send('POST', '/v1/alerts/confirm', { token })).statusCode).toBe(200);
}

/** Orders a training as an operator does; its job when it has ended. */
async function train({ server, store }: Server, order: object) {
  const { text } = await createKey(store.db, { name: 'desk', scopes: ['runs', 'jobs'] });
  const headers = { authorization: `Bearer ${text}` };
  const asked = await server.app.inject({
    ...{ method: 'POST', url: '/v1/runs', headers },
    payload: { models: ['naive', 'mean3'], ...order },
  });
  expect(asked.statusCode).toBe(202);
  const { id } = asked.json().data;
  return until(async () => {
    const { data } = (await server.app.inject({ url: `/v1/jobs/${id}`, headers })).json();
    return ['queued', 'running'].includes(data.state) ? undefined : data;
  });
}

describe.skipIf(!servers)('the publication of a run', () => {
  it('by a job tells each address once, whatever is published again', async () => {
    const { url, received } = await mailServer();
    const about = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const { store } = about;
    await subscribed(about, received);

    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'succeeded' });
    const digest = await until(() => received[1]);
    expect(digest.mail.text).toContain(`${SITE}/district/`);
    const served = await store.db.select().from(publications);
    expect(served).toHaveLength(2);

    // The same run again is served already; another that is only kept is told to nobody.
    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'succeeded' });
    expect(await train(about, { seed: 3, publish: false })).toMatchObject({ state: 'succeeded' });
    await settled(store);
    expect(received).toHaveLength(2);
    expect(await store.db.select().from(publications)).toHaveLength(2);

    // A new run is told, and is compared with the one before it.
    await train(about, { seed: 4 });
    await until(() => received[2]);
    await settled(store);
    expect(received).toHaveLength(3);
    const rows = await store.db.select().from(alertOutbox);
    const digests = rows.filter(({ purpose }) => purpose === 'digest');
    expect(digests.map(({ run }) => run).sort()).toEqual(
      (await store.db.select().from(publications))
        .slice(1)
        .map(({ run }) => run)
        .sort(),
    );
  });

  it('by its route tells of a run that was only kept, and not of one that is gone back to', async () => {
    const { url, received } = await mailServer();
    const about = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const { server, store } = about;
    const { run: first } = server;
    await subscribed(about, received);
    await train(about, { seed: 3, publish: false });
    const kept = (await listRuns(store.db)).find(({ id }) => id !== first)!.id;
    const { text } = await createKey(store.db, { name: 'operator', scopes: ['runs'] });
    const publish = (id: string) =>
      server.app.inject({
        method: 'POST',
        url: `/v1/runs/${id}/publish`,
        headers: { authorization: `Bearer ${text}` },
      });

    expect((await publish(kept)).statusCode).toBe(200);
    await until(() => received[1]);
    expect((await publish(kept)).statusCode).toBe(200);
    expect((await publish(first)).statusCode).toBe(200);
    expect((await publish(kept)).statusCode).toBe(200);
    await settled(store);
    expect(received).toHaveLength(2);
    const digests = await store.db.select().from(alertOutbox);
    expect(digests.filter(({ purpose }) => purpose === 'digest')).toMatchObject([{ run: kept }]);
  });

  it('that fails tells nobody', async () => {
    const { url, received } = await mailServer();
    const smtp = { url, from: 'a@example.org' };
    const about = await alertServer({ smtp }, { threadUrl: fixture('failing.mjs') });
    await subscribed(about, received);
    expect(await train(about, { seed: 2, publish: true })).toMatchObject({ state: 'failed' });
    await settled(about.store);
    expect(received).toHaveLength(1);
  });
});

describe.skipIf(!servers)('a webhook', () => {
  const address = '/v1/alerts/subscriptions';

  it('is signed so that others can check it, and not be played back', async () => {
    const { address: hook, called } = await hookReceiver();
    const about = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    const { send, server, store } = about;
    const asked = await send('POST', address, { ...WANTED, channel: 'webhook', address: hook });
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
    await send('POST', address, { ...WANTED, channel: 'webhook', address: hook });
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
      manner.headers = { 'retry-after': asks.shift() };
    };
    const { send, store } = await alertServer({ webhooks: true }, { hookPost: HOOKS_HERE });
    await send('POST', address, { ...WANTED, channel: 'webhook', address: hook });
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
    const ask = () => send('POST', address, { ...WANTED, channel: 'webhook', address: hook });
    await ask();
    await until(async () =>
      (await store.db.select().from(alertSubscriptions)).length === 0 ? true : undefined,
    );
    await ask();
    await settled(store);
    expect(called).toHaveLength(1);
  });
});

describe('an SMS', () => {
  it('is tried again later when nobody answers in time', async () => {
    const { port, answer, got } = await httpStub();
    answer.stall = true;
    const url = `http://AC1:secret@127.0.0.1:${port}`;
    const texter = createTexter({ url, from: '+15005550006' }, 300);
    await expect(texter.send('+919812345678', 'T')).rejects.toMatchObject({
      ...{ message: 'SMS: no answer in time', permanent: false, gone: false },
    });
    expect(got).toHaveLength(1);
  });
});

describe.skipIf(!servers)('links', () => {
  it('that are old, forged, of another use or used up do nothing, and say why', async () => {
    const { url, received } = await mailServer();
    const about = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const { send, store } = about;
    await subscribed(about, received);
    const confirmed = tokenIn(received[0]!.mail.text!, 'alerts/confirm');
    const { manage } = (await send('POST', '/v1/alerts/confirm', { token: confirmed })).json();
    const code = async (method: 'GET' | 'POST', path: string, payload?: object) =>
      (await send(method, path, payload)).json().code;

    // One that this server never made, and one made of the right parts with another secret.
    const forged = createTokens(Buffer.alloc(32, 7)).sign('unsubscribe', 'x', null);
    expect(await code('POST', `/v1/alerts/unsubscribe?token=${forged}`)).toBe('TOKEN_INVALID');
    expect(await code('POST', `/v1/alerts/unsubscribe?token=${manage}`)).toBe('TOKEN_INVALID');
    expect(await code('POST', `/v1/alerts/unsubscribe?token=${confirmed}`)).toBe('TOKEN_INVALID');
    expect(await code('GET', `/v1/alerts/subscriptions?token=${confirmed}`)).toBe('TOKEN_INVALID');
    const [letter, , ...rest] = confirmed.split('.');
    const prolonged = [letter, (2 ** 40).toString(36), ...rest].join('.');
    expect(await code('POST', '/v1/alerts/confirm', { token: prolonged })).toBe('TOKEN_INVALID');
    expect(await store.db.select().from(alertSubscriptions)).toHaveLength(1);

    const [secret] = await store.db.select().from(settings);
    const text = `c.${(1_700_000_000).toString(36)}.${rest[0]}`;
    const mac = createHmac('sha256', Buffer.from(secret!.value, 'hex')).update(text).digest();
    const old = `${text}.${mac.subarray(0, 12).toString('base64url')}`;
    expect(await code('POST', '/v1/alerts/confirm', { token: old })).toBe('TOKEN_EXPIRED');
  });
});

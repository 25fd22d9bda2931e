import { describe, expect, it } from 'vitest';
import { planAlerts } from '../../src/alerts/plan-alerts.js';
import { decodeRun } from '../../src/run/run-container.js';
import { readBlob } from '../../src/store/blob-store.js';
import { alertOutbox, alertSubscriptions } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { readyServer } from '../support/test-server.js';
import { alertServer, SITE } from './support/alert-server.js';
import { httpStub } from './support/http-stub.js';
import { mailServer } from './support/mail-server.js';
import { tokenIn } from './support/token-in.js';
import { settled, until } from './support/until.js';

const servers = await postgresAnswers();

/** Tells the served run to its subscribers, as if it had just been published after another one. */
async function publishAgain(store: Store, run: string, name: string): Promise<number> {
  const trained = decodeRun((await readBlob(store.db, `run/${run}`))!);
  return store.db.transaction((tx) => planAlerts(tx, { ...trained, id: name }, async () => null));
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');

const WANTED = {
  channel: 'email',
  address: 'priya@example.org',
  kind: 'elevated-risk',
  state: '27',
  crime: 'murder',
  threshold: 0.05,
};

describe.skipIf(!servers)('alerts by e-mail', () => {
  it('are asked for, confirmed, sent once a run and ended by one click', async () => {
    const { url, received } = await mailServer();
    const smtp = { url, from: 'CrimeCast <alerts@crime.example.org>' };
    const { server, store, send } = await alertServer({ smtp, key: 'ab'.repeat(32) });

    const asked = await send('POST', '/v1/alerts/subscriptions', WANTED);
    expect(asked.statusCode).toBe(202);
    const confirmation = await until(() => received[0]);
    expect(confirmation.to).toEqual(['priya@example.org']);
    expect(confirmation.mail.subject).toBe('Confirm your CrimeCast alert');
    expect(unwrapped(confirmation.mail.text!)).toContain('murder in all districts of Maharashtra');
    expect(confirmation.mail.headers.has('list-unsubscribe')).toBe(false);
    const [kept] = await store.db.select().from(alertSubscriptions);
    expect(JSON.stringify(kept)).not.toContain('priya');

    // Before the confirmation nothing is told.
    expect(await publishAgain(store, server.run, 'early')).toBe(0);

    const token = tokenIn(confirmation.mail.text!, 'alerts/confirm');
    const confirmed = await send('POST', '/v1/alerts/confirm', { token });
    expect(confirmed.json()).toMatchObject({
      data: { address: 'p…a@example.org', confirmed: true, threshold: 0.05, area: '27' },
    });
    expect((await send('POST', '/v1/alerts/confirm', { token })).statusCode).toBe(200);

    expect(await publishAgain(store, server.run, 'one')).toBe(1);
    expect(await publishAgain(store, server.run, 'one')).toBe(1);
    const digest = await until(() => received[1]);
    const { mail } = digest;
    const risk = (await send('GET', '/v1/risk?crime=murder&state=27')).json();
    const flagged = risk.data.filter((row: { probability: number }) => row.probability >= 0.05);
    expect(flagged.length).toBeGreaterThan(0);
    for (const { district } of flagged.slice(0, 30)) {
      expect(mail.text).toContain(`${SITE}/district/${district}?crime=murder`);
    }
    expect(mail.text!.match(/The chance is \d+%/g)).toHaveLength(Math.min(30, flagged.length));
    expect(mail.html).toContain('lang="en"');
    expect(unwrapped(mail.text!)).toMatch(/came true, about 1 in \d+|not known on this server/);
    expect(mail.headers.get('auto-submitted')).toBe('auto-generated');
    const unfolded = digest.raw.replace(/\r\n[ \t]+/g, ' ');
    const list = unfolded.match(/^List-Unsubscribe: <(.+)>/m)![1]!;
    expect(list.startsWith(`${SITE}/api/v1/alerts/unsubscribe?token=`)).toBe(true);
    expect(unfolded).toMatch(/^List-Unsubscribe-Post: List-Unsubscribe=One-Click/m);

    const path = list.slice(`${SITE}/api`.length);
    const click = () =>
      server.app.inject({
        method: 'POST',
        url: path,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: 'List-Unsubscribe=One-Click',
      });
    expect((await click()).json()).toEqual({ data: { ended: 1 } });
    expect((await click()).json()).toEqual({ data: { ended: 0 } });
    expect(await store.db.select().from(alertSubscriptions)).toEqual([]);
    expect(await store.db.select().from(alertOutbox)).toEqual([]);
    expect(await publishAgain(store, server.run, 'two')).toBe(0);
    expect(received).toHaveLength(2);
  });

  it('answer the same for every address, and ask each at most three times a day', async () => {
    const { url, received } = await mailServer();
    const { send, store } = await alertServer({ smtp: { url, from: 'a@example.org' } });
    const answers = [];
    for (const crime of ['murder', 'robbery', 'murder', 'robbery', 'murder']) {
      answers.push((await send('POST', '/v1/alerts/subscriptions', { ...WANTED, crime })).body);
    }
    expect(new Set(answers).size).toBe(1);
    await settled(store);
    expect(received).toHaveLength(3);
  });

  it('are tried again when the server is busy, and end when it knows no such user', async () => {
    const { url, received, manner } = await mailServer();
    const { store, send } = await alertServer({ smtp: { url, from: 'a@example.org' } });
    manner.now = 'busy';
    await send('POST', '/v1/alerts/subscriptions', WANTED);
    const failed = await until(async () => {
      const [row] = await store.db.select().from(alertOutbox);
      return row?.error ? row : undefined;
    });
    expect(failed).toMatchObject({
      state: 'waiting',
      attempts: 1,
      error: 'SMTP 451 after RCPT TO',
    });
    expect(failed.dueAt.getTime()).toBeGreaterThan(Date.now() + 20_000);

    manner.now = 'refuse-recipient';
    await store.db.update(alertOutbox).set({ dueAt: new Date() });
    await until(async () => {
      const [row] = await store.db.select().from(alertOutbox);
      return row?.state === 'dead' ? row : undefined;
    });
    await until(async () =>
      (await store.db.select().from(alertSubscriptions)).length === 0 ? true : undefined,
    );
    manner.now = 'take';
    await send('POST', '/v1/alerts/subscriptions', WANTED);
    await settled(store);
    expect(received).toEqual([]);
  });

  it('speak Hindi to who asked in it', async () => {
    const { url, received } = await mailServer();
    const { send } = await alertServer({ smtp: { url, from: 'a@example.org' } });
    await send('POST', '/v1/alerts/subscriptions', { ...WANTED, language: 'hi' });
    const { mail } = await until(() => received[0]);
    expect(mail.subject).toBe('अपनी CrimeCast सूचना की पुष्टि करें');
    expect(unwrapped(mail.text!)).toContain('महाराष्ट्र के सभी ज़िलों में हत्या');
    expect(mail.text).toContain(`${SITE}/hi/alerts/confirm?token=`);
  });
});

describe.skipIf(!servers)('alerts by SMS', () => {
  it('go to an interface like Twilio’s, in one message, and end with STOP', async () => {
    const { createHmac } = await import('node:crypto');
    const { port, got } = await httpStub();
    const sms = { url: `http://AC1:secret@127.0.0.1:${port}`, from: '+15005550006' };
    const { server, store, send } = await alertServer({ sms });
    const wanted = { ...WANTED, channel: 'sms', address: '+91 98123 45678' };
    expect((await send('POST', '/v1/alerts/subscriptions', wanted)).statusCode).toBe(202);
    const asked = await until(() => got[0]);
    expect(asked.path).toBe('/2010-04-01/Accounts/AC1/Messages.json');
    expect(asked.headers.authorization).toBe(`Basic ${btoa('AC1:secret')}`);
    const form = new URLSearchParams(asked.body);
    expect(form.get('To')).toBe('+919812345678');
    expect(form.get('From')).toBe('+15005550006');
    expect(form.get('Body')!.length).toBeLessThanOrEqual(160);
    const token = tokenIn(form.get('Body')!, 'alerts/confirm');
    expect((await send('POST', '/v1/alerts/confirm', { token })).statusCode).toBe(200);

    const said = { From: '+919812345678', Body: ' Stop ' };
    const text = `${SITE}/api/v1/alerts/smsBody Stop From+919812345678`;
    const stop = (signature: string) =>
      server.app.inject({
        method: 'POST',
        url: '/v1/alerts/sms',
        headers: {
          'content-type': 'application/x-www-form-urlencoded',
          'x-twilio-signature': signature,
        },
        payload: new URLSearchParams(said).toString(),
      });
    expect((await stop('forged')).statusCode).toBe(400);
    expect(await store.db.select().from(alertSubscriptions)).toHaveLength(1);
    const signature = createHmac('sha1', 'secret').update(text).digest('base64');
    expect((await stop(signature)).statusCode).toBe(200);
    expect(await store.db.select().from(alertSubscriptions)).toEqual([]);
  });

  it.each([
    [429, { 'retry-after': '600' }, '{}', 'waiting', 550],
    [500, {}, '{}', 'waiting', 20],
    [400, {}, '{"code":21211}', 'dead', 0],
  ])('that are answered with %i', async (status, headers, body, state, wait) => {
    const { port, answer } = await httpStub();
    Object.assign(answer, { status, headers, body });
    const sms = { url: `http://AC1:secret@127.0.0.1:${port}`, from: '+15005550006' };
    const { store, send } = await alertServer({ sms });
    await send('POST', '/v1/alerts/subscriptions', {
      ...{ ...WANTED, channel: 'sms', address: '+919812345678' },
    });
    const row = await until(async () => {
      const [one] = await store.db.select().from(alertOutbox);
      return one?.error ? one : undefined;
    });
    expect(row.state).toBe(state);
    expect(row.dueAt.getTime() - Date.now()).toBeGreaterThan(wait * 1000 - 1000);
  });
});

describe.skipIf(!servers)('what is asked wrongly', () => {
  it('is refused with the value and the remedy', async () => {
    const { url } = await mailServer();
    const { send } = await alertServer({ smtp: { url, from: 'a@example.org' }, webhooks: true });
    const refused = async (more: object) =>
      (await send('POST', '/v1/alerts/subscriptions', { ...WANTED, ...more })).json().code;
    expect(await refused({ address: 'a@b.org\r\nBcc: x@y.org' })).toBe('ADDRESS_INVALID');
    expect(await refused({ channel: 'sms', address: '+919812345678' })).toBe('CHANNEL_UNAVAILABLE');
    expect(await refused({ channel: 'webhook', address: 'https://127.0.0.1/x' })).toBe(
      'ADDRESS_INVALID',
    );
    expect(await refused({ threshold: 2 })).toBe('ALERT_INVALID');
    expect(await refused({ district: '9999' })).toBe('DISTRICT_UNKNOWN');
    expect(await refused({ crime: 'murdr' })).toBe('CRIME_UNKNOWN');
    const tokens = async (token: string) =>
      (await send('POST', '/v1/alerts/confirm', { token })).json().code;
    expect(await tokens('made-up')).toBe('TOKEN_INVALID');
  });

  it('shows an address only what is its own', async () => {
    const { url, received } = await mailServer();
    const { send } = await alertServer({ smtp: { url, from: 'a@example.org' } });
    for (const address of ['one@example.org', 'two@example.org']) {
      await send('POST', '/v1/alerts/subscriptions', { ...WANTED, address });
    }
    await until(() => received[1]);
    const manage: string[] = [];
    for (const { mail } of received) {
      const token = tokenIn(mail.text!, 'alerts/confirm');
      manage.push((await send('POST', '/v1/alerts/confirm', { token })).json().manage);
    }
    const of = async (token: string) =>
      (await send('GET', `/v1/alerts/subscriptions?token=${token}`)).json().data;
    const [one, two] = [await of(manage[0]!), await of(manage[1]!)];
    expect(one).toHaveLength(1);
    expect(two[0].id).not.toBe(one[0].id);
    const foreign = `/v1/alerts/subscriptions/${two[0].id}?token=${manage[0]}`;
    expect((await send('DELETE', foreign)).json()).toEqual({ data: { ended: 0 } });
    expect(await of(manage[1]!)).toHaveLength(1);
    const own = `/v1/alerts/subscriptions/${two[0].id}?token=${manage[1]}`;
    expect((await send('DELETE', own)).json()).toEqual({ data: { ended: 1 } });
    expect(await of(manage[1]!)).toEqual([]);
  });
});

it('a server without channels says so and takes nothing', async () => {
  const server = await readyServer();
  const about = (await server.app.inject('/v1/alerts')).json();
  expect(about).toMatchObject({ configured: false, channels: [] });
  expect(about.kinds.map(({ kind }: { kind: string }) => kind)).toEqual([
    ...['elevated-risk', 'above-range', 'forecast-changed'],
  ]);
  const answer = await server.app.inject({
    method: 'POST',
    url: '/v1/alerts/subscriptions',
    payload: WANTED,
  });
  expect(answer.json().code).toBe('ALERTS_NOT_CONFIGURED');
});

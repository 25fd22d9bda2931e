import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTexter } from '../../src/alerts/channels/texter.js';
import { alertOutbox, alertSubscriptions } from '../../src/store/schema.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { alertServer, SITE } from './support/alert-server.js';
import { httpStub } from './support/http-stub.js';
import { tokenIn } from './support/token-in.js';
import { until } from './support/until.js';
import { WANTED } from './support/wanted.js';

const servers = await postgresAnswers();

describe.skipIf(!servers)('alerts by SMS', () => {
  it('go to an interface like Twilio’s, in one message, and end with STOP', async () => {
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

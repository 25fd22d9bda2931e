import { describe, expect, it } from 'vitest';
import { postgresAnswers } from '../jobs/support/databases.js';
import { readyServer } from '../support/test-server.js';
import { alertServer } from './support/alert-server.js';
import { mailServer } from './support/mail-server.js';
import { tokenIn } from './support/token-in.js';
import { until } from './support/until.js';
import { WANTED } from './support/wanted.js';

const servers = await postgresAnswers();

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

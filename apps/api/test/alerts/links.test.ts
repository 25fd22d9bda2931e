import { createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { createTokens } from '../../src/alerts/tokens.js';
import { alertSubscriptions, settings } from '../../src/store/schema.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { alertServer } from './support/alert-server.js';
import { mailServer } from './support/mail-server.js';
import { subscribed } from './support/subscribed.js';
import { tokenIn } from './support/token-in.js';

const servers = await postgresAnswers();

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

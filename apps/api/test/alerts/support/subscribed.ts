import { expect } from 'vitest';
import type { AlertServer } from './alert-server.js';
import { tokenIn } from './token-in.js';
import { until } from './until.js';
import { ELEVATED } from './wanted.js';

/** Subscribes an address, and confirms it by the mail that comes. */
export async function subscribed(
  { send }: AlertServer,
  received: { mail: { text?: string | undefined } }[],
) {
  await send('POST', '/v1/alerts/subscriptions', {
    ...{ ...ELEVATED, channel: 'email', address: 'priya@example.org' },
  });
  const { mail } = await until(() => received[0]);
  const token = tokenIn(mail.text!, 'alerts/confirm');
  expect((await send('POST', '/v1/alerts/confirm', { token })).statusCode).toBe(200);
}

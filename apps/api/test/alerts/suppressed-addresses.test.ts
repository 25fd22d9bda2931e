import { expect, it } from 'vitest';
import { createKey } from '../../src/keys/key-store.js';
import { alertSubscriptions } from '../../src/store/schema.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { alertServer } from './support/alert-server.js';
import { mailServer } from './support/mail-server.js';
import { subscribed } from './support/subscribed.js';
import { settled } from './support/until.js';
import { ELEVATED } from './support/wanted.js';

const servers = await postgresAnswers();

it.skipIf(!servers)('an address that bounced has no alerts and is asked nothing', async () => {
  const { url, received } = await mailServer();
  const alerts = await alertServer({ smtp: { url, from: 'a@example.org' } });
  const { server, store, send } = alerts;
  await subscribed(alerts, received);
  const { text } = await createKey(store.db, { name: 'mail desk', scopes: ['alerts'] });
  const suppress = async (authorization: string) =>
    server.app.inject({
      method: 'POST',
      url: '/v1/alerts/suppressions',
      headers: { authorization },
      payload: { channel: 'email', address: 'priya@example.org', reason: 'bounce' },
    });

  expect((await suppress('Bearer made-up')).statusCode).toBe(401);
  expect(await store.db.select().from(alertSubscriptions)).toHaveLength(1);
  expect((await suppress(`Bearer ${text}`)).json()).toEqual({ data: { ended: 1 } });
  expect((await suppress(`Bearer ${text}`)).json()).toEqual({ data: { ended: 0 } });
  expect(await store.db.select().from(alertSubscriptions)).toEqual([]);

  // Who asks learns nothing of it; no mail goes out.
  const asked = { ...ELEVATED, channel: 'email', address: 'priya@example.org' };
  expect((await send('POST', '/v1/alerts/subscriptions', asked)).statusCode).toBe(202);
  await settled(store);
  expect(received).toHaveLength(1);
});

import { describe, expect, it, onTestFinished } from 'vitest';
import { openAlertsDesk } from '../../src/admin/open-alerts-desk.js';
import { addressBook } from '../../src/alerts/address.js';
import { type AlertsConfig, NO_ALERTS } from '../../src/alerts/alerts-config.js';
import type { PreviewOrder } from '../../src/alerts/desk/preview.js';
import { subscribe } from '../../src/alerts/rows/subscriptions.js';
import { alertsSecret } from '../../src/alerts/secret.js';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { openStore } from '../../src/store/open-store.js';
import { alertOutbox, alertSubscriptions } from '../../src/store/schema.js';
import { mailServer } from '../alerts/support/mail-server.js';
import { until } from '../alerts/support/until.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { smallServer, temporaryHome } from '../support/test-server.js';

const servers = await postgresAnswers();
const SITE = 'https://crime.example.org';
const ORDER: PreviewOrder = {
  ...{ place: '27', crime: 'murder', kinds: ['elevated-risk'], threshold: 0.05 },
  ...{ channel: 'email', language: 'en' },
};
const fail = (error: unknown) => {
  throw error;
};

async function desk(where: { home: string; databaseUrl?: string }, config: Partial<AlertsConfig>) {
  const open = await openAlertsDesk({
    ...where,
    config: { ...NO_ALERTS, publicUrl: SITE, ...config },
    onError: fail,
  });
  onTestFinished(() => open.close());
  return open;
}

/** Two addresses that were asked to confirm, and whose messages wait. */
async function twoWaiting(databaseUrl: string) {
  const store = await openStore({ home: '', databaseUrl });
  onTestFinished(() => store.close());
  const book = addressBook(await alertsSecret(store.db), null);
  for (const [channel, address] of [
    ['email', 'priya@example.org'],
    ['sms', '+919812345678'],
  ] as const) {
    await subscribe(store.db, {
      ...{ channel, kind: 'elevated-risk', threshold: 0.2, language: 'en', secret: null },
      ...{ level: 'india', area: null, crime: null, group: null },
      ...{ addressHash: book.hash(channel, address), address: book.seal(address) },
    });
  }
  return store;
}

describe('a running server on its embedded database', () => {
  it('shows what its run tells, and sends again what it gave up', async () => {
    const home = temporaryHome();
    const { url, received, manner } = await mailServer();
    const smtp = { url, from: 'alerts@crime.example.org' };
    const alerts = { ...NO_ALERTS, publicUrl: SITE, smtp };
    const server = await smallServer({ home, config: { ...DEFAULT_CONFIG, alerts } });
    onTestFinished(server.stop);
    await server.settled;
    const open = await desk({ home }, {});

    const { data } = (await server.app.inject('/v1/risk?crime=murder&state=27')).json();
    const flagged = data.filter((row: { probability: number }) => row.probability >= 0.05).length;
    expect(flagged).toBeGreaterThan(0);
    const mail = await open.preview(ORDER);
    expect(mail).toMatchObject({ run: server.run, before: null, items: flagged });
    expect(mail.text).toContain(`${SITE}/alerts/manage?token=TOKEN`);
    expect(mail.html).toContain('<table');
    const { size } = await open.preview({ ...ORDER, channel: 'sms' });
    expect(size).toMatchObject({ encoding: 'gsm-7', most: 160 });
    const event = JSON.parse((await open.preview({ ...ORDER, channel: 'webhook' })).text);
    expect(event).toMatchObject({ type: 'alerts.digest', data: { run: server.run } });
    expect(event.data.items).toHaveLength(flagged);
    expect(await open.preview({ ...ORDER, kinds: ['forecast-changed'], threshold: null })).toEqual({
      ...{ run: server.run, before: null, items: 0 },
      ...{ subject: null, text: '', html: null, size: null },
    });
    await expect(open.preview({ ...ORDER, place: 'Pune' })).rejects.toMatchObject({
      code: 'DISTRICT_UNKNOWN',
    });

    manner.now = 'refuse-message';
    const { statusCode } = await server.app.inject({
      method: 'POST',
      url: '/v1/alerts/subscriptions',
      payload: { channel: 'email', address: 'priya@example.org', kind: 'elevated-risk' },
    });
    expect(statusCode).toBe(202);
    const [dead] = await until(async () => {
      const failed = await open.failed();
      return failed.length > 0 ? failed : undefined;
    });
    expect(dead).toMatchObject({
      ...{ channel: 'email', to: 'p…a@example.org', purpose: 'confirm', attempts: 1 },
      ...{ error: 'SMTP 554 after DATA', next: 'dead' },
    });
    manner.now = 'take';
    expect(await open.retry(['made-up'])).toBe(0);
    expect(await open.retry([dead!.id])).toBe(1);
    await open.send();
    await until(() => received[0]);
    expect(received).toHaveLength(1);
    expect(await open.failed()).toEqual([]);
  });
});

describe.skipIf(!servers)('a server on PostgreSQL', () => {
  it('lists what waits without a change, then sends it', async () => {
    const databaseUrl = await temporaryDatabase();
    const store = await twoWaiting(databaseUrl);
    const { url, received } = await mailServer();
    const smtp = { url, from: 'alerts@crime.example.org' };
    const open = await desk({ home: '', databaseUrl }, { smtp });
    const before = await store.db.select().from(alertOutbox);
    const listed = await open.waiting();
    expect(listed.map(({ channel, to, next }) => [channel, to, next]).sort()).toEqual([
      ['email', 'p…a@example.org', 'now'],
      ['sms', '+91…678', 'no channel'],
    ]);
    expect(await store.db.select().from(alertOutbox)).toEqual(before);

    expect(await open.send()).toEqual({ sent: 1, dropped: 0, later: 0, again: 0, dead: 0 });
    expect(received[0]!.to).toEqual(['priya@example.org']);
    expect((await open.waiting()).map(({ channel }) => channel)).toEqual(['sms']);
  });

  it('tells of each message why it is not sent now', async () => {
    const databaseUrl = await temporaryDatabase();
    const store = await twoWaiting(databaseUrl);
    const sms = { url: 'http://AC1:secret@127.0.0.1:1', from: '+15005550006' };
    // Quiet but for one hour that is not this one.
    const hour = (new Date().getUTCHours() + 12) % 24;
    const quiet = { zone: 'UTC', from: (hour + 1) % 24, to: hour };
    const smtp = { url: 'smtp://127.0.0.1:1', from: 'a@example.org' };
    const open = await desk({ home: '', databaseUrl }, { sms, smtp, quiet });
    const next = async () =>
      Object.fromEntries((await open.waiting()).map((one) => [one.channel, one.next]));
    expect(await next()).toEqual({ email: 'now', sms: 'now' });
    await store.db.update(alertOutbox).set({ purpose: 'digest', run: 'r' });
    await store.db.update(alertSubscriptions).set({ confirmedAt: new Date() });
    expect(await next()).toEqual({ email: 'now', sms: 'quiet hours' });
    const soon = new Date(Date.now() + 60_000);
    await store.db.update(alertOutbox).set({ heldUntil: soon });
    expect(await next()).toEqual({ email: 'being sent', sms: 'being sent' });
    await store.db.update(alertOutbox).set({ heldUntil: null, dueAt: soon });
    expect(await next()).toEqual({ email: 'later', sms: 'later' });
    await store.db.update(alertOutbox).set({ dueAt: new Date(0) });
    await store.db.delete(alertSubscriptions);
    expect((await open.waiting()).map((one) => [one.to, one.next])).toEqual([
      [null, 'dropped'],
      [null, 'dropped'],
    ]);
  });

  it('that has no channel says so, and has nothing to preview before its first run', async () => {
    const databaseUrl = await temporaryDatabase();
    const open = await desk({ home: '', databaseUrl }, {});
    await expect(open.send()).rejects.toMatchObject({
      code: 'API_ALERTS_UNCONFIGURED',
      message: expect.stringContaining('CRIMECAST_SMTP_URL'),
    });
    await expect(open.preview(ORDER)).rejects.toMatchObject({ code: 'RUN_NOT_FOUND' });
  });
});

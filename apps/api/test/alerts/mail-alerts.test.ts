import { describe, expect, it } from 'vitest';
import { planAlerts } from '../../src/alerts/plan-alerts.js';
import { decodeRun } from '../../src/run/run-container.js';
import { readBlob } from '../../src/store/blob-store.js';
import { alertOutbox, alertSubscriptions } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers } from '../jobs/support/databases.js';
import { alertServer, SITE } from './support/alert-server.js';
import { mailServer } from './support/mail-server.js';
import { tokenIn } from './support/token-in.js';
import { settled, until } from './support/until.js';
import { WANTED } from './support/wanted.js';

const servers = await postgresAnswers();

/** Tells the served run to its subscribers, as if it had just been published after another one. */
async function publishAgain(store: Store, run: string, name: string): Promise<number> {
  const trained = decodeRun((await readBlob(store.db, `run/${run}`))!);
  return store.db.transaction((tx) => planAlerts(tx, { ...trained, id: name }, async () => null));
}

const unwrapped = (text: string) => text.replace(/\s+/g, ' ');
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

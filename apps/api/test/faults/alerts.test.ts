import { eq, inArray, sql } from 'drizzle-orm';
import pg from 'pg';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressBook } from '../../src/alerts/address.js';
import { confirm, ofAddress, subscribe } from '../../src/alerts/rows/subscriptions.js';
import { alertsSecret } from '../../src/alerts/secret.js';
import { createKey } from '../../src/keys/key-store.js';
import { openStore } from '../../src/store/open-store.js';
import { alertOutbox } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { hookReceiver } from '../alerts/support/hook-receiver.js';
import { mailServer } from '../alerts/support/mail-server.js';
import { until } from '../alerts/support/until.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { CERTIFICATE } from '../support/certificate.js';
import { type Program, startProgram } from './support/programs.js';

const servers = await postgresAnswers();

/** A database, and servers on it whose alerts leave by mail and webhook. */
async function place() {
  const databaseUrl = await temporaryDatabase();
  const store = await openStore({ home: '', databaseUrl });
  onTestFinished(() => store.close());
  const mails = await mailServer();
  const start = () =>
    startProgram('alerts-program', {
      DATABASE_URL: databaseUrl,
      TEST_HOOK_CA: CERTIFICATE,
      CRIMECAST_PUBLIC_URL: 'https://crime.example.org',
      CRIMECAST_SMTP_URL: mails.url,
      CRIMECAST_MAIL_FROM: 'a@crime.example.org',
      CRIMECAST_WEBHOOKS: 'on',
    });
  return { databaseUrl, store, mails, start };
}

/** A confirmed alert of all murders and robberies whose chance is at least 5 %. */
async function confirmed({ db }: Store, channel: 'email' | 'webhook', address: string) {
  const book = addressBook(await alertsSecret(db), null);
  const addressHash = book.hash(channel, address);
  await subscribe(db, {
    ...{ channel, kind: 'elevated-risk', threshold: 0.05, language: 'en', addressHash },
    ...{ level: 'india', area: null, crime: null, group: null },
    address: book.seal(address),
    secret: book.seal('whsec_c2VjcmV0'),
  });
  await db.delete(alertOutbox);
  const [row] = await ofAddress(db, addressHash);
  await confirm(db, row!.id);
}

async function ask(server: Program, address: string): Promise<void> {
  const answer = await fetch(`${server.said}/v1/alerts/subscriptions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ channel: 'email', address, kind: 'elevated-risk' }),
  });
  expect(answer.status).toBe(202);
}

/** Orders a run that is published when it is trained, as an operator would. */
async function publish(server: Program, store: Store, seed: number): Promise<void> {
  const { text } = await createKey(store.db, { name: 'desk', scopes: ['runs', 'jobs'] });
  const answer = await fetch(`${server.said}/v1/runs`, {
    method: 'POST',
    headers: { authorization: `Bearer ${text}`, 'content-type': 'application/json' },
    body: JSON.stringify({ models: ['naive', 'mean3'], seed }),
  });
  expect(answer.status).toBe(202);
}

/** Lets nobody write that the message under way was sent, until `release`. */
async function barMarking(databaseUrl: string, { db }: Store) {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  await client.query('begin');
  await client.query('select 1 from alert_outbox for update');
  let ended = false;
  const release = async () => {
    if (!ended) await client.end();
    ended = true;
  };
  onTestFinished(release);
  const waiting = sql`from pg_stat_activity where wait_event_type = 'Lock' and query like 'update "alert_outbox"%' and datname = current_database()`;
  return {
    /** Waits until a server tries to. */
    tried: () =>
      until(async () => {
        const asked = await db.execute(sql`select 1 ${waiting}`);
        return (asked as unknown as { rows: unknown[] }).rows[0];
      }),
    /** Forgets that it was tried: the server died before the database had heard of it. */
    async release() {
      await db.execute(sql`select pg_terminate_backend(pid) ${waiting}`);
      await release();
    },
  };
}

describe.skipIf(!servers)('a server that is killed', () => {
  it.each(['email', 'webhook'] as const)(
    'after a message by %s was taken and before it is marked sends it once more, by the same id',
    async (channel) => {
      const { databaseUrl, store, mails, start } = await place();
      const hooks = await hookReceiver();
      const address = channel === 'email' ? 'priya@example.org' : hooks.address;
      const server = await start();
      await confirmed(store, channel, address);
      const ids = () =>
        channel === 'email'
          ? mails.received.flatMap(({ to, mail }) => (to[0] === address ? [mail.messageId] : []))
          : hooks.called.map(({ headers }) => headers['webhook-id']);
      let barred: Awaited<ReturnType<typeof barMarking>> | undefined;
      const bar = async () => {
        barred ??= await barMarking(databaseUrl, store);
      };
      mails.manner.before = bar;
      hooks.manner.before = bar;
      await publish(server, store, 2);
      const { tried, release } = await until(() => barred);
      await tried();
      await server.kill();
      await release();
      expect(ids()).toHaveLength(1);
      expect(await store.db.select().from(alertOutbox)).toMatchObject([{ state: 'waiting' }]);

      // Another message is sent, so it has looked; the hold of the dead one is not over.
      await ask(await start(), 'other@example.org');
      await until(() => mails.received.find(({ to }) => to[0] === 'other@example.org'));
      expect(ids()).toHaveLength(1);
      await store.db.update(alertOutbox).set({ heldUntil: new Date(0) });
      await until(async () => {
        const digest = eq(alertOutbox.purpose, 'digest');
        const [row] = await store.db.select().from(alertOutbox).where(digest);
        return row!.state === 'sent' ? row : undefined;
      });
      const [first, second, ...more] = ids();
      expect(second).toBe(first);
      expect(more).toEqual([]);
    },
    // It starts two servers and trains a run, each with a patience of its own.
    180_000,
  );
});

describe.skipIf(!servers)('two servers on one outbox', () => {
  it('send each message once', async () => {
    const { store, mails, start } = await place();
    const [one, other] = await Promise.all([start(), start()]);
    expect(one.child.pid).not.toBe(other.child.pid);
    const book = addressBook(await alertsSecret(store.db), null);
    const addresses = Array.from({ length: 120 }, (_, i) => `reader${i}@example.org`);
    for (const address of addresses) {
      await subscribe(store.db, {
        ...{ channel: 'email', kind: 'elevated-risk', threshold: 0.2, language: 'en' },
        ...{ level: 'india', area: null, crime: null, group: null, secret: null },
        ...{ addressHash: book.hash('email', address), address: book.seal(address) },
      });
    }
    await until(async () => {
      const open = await store.db
        .select()
        .from(alertOutbox)
        .where(inArray(alertOutbox.state, ['waiting', 'dead']));
      return open.length === 0 ? true : undefined;
    });
    expect(mails.received.map(({ to }) => to[0]).sort()).toEqual([...addresses].sort());
    expect(
      await store.db.select().from(alertOutbox).where(eq(alertOutbox.attempts, 1)),
    ).toHaveLength(addresses.length);
    // Both had a part in it: each keeps its own connections.
    expect(mails.clients.size).toBeGreaterThan(2);
  });
});

import { eq, like, sql } from 'drizzle-orm';
import { describe, expect, it, onTestFinished } from 'vitest';
import { addressBook } from '../../src/alerts/address.js';
import { NO_ALERTS } from '../../src/alerts/alerts-config.js';
import { confirm, ofAddress, subscribe } from '../../src/alerts/rows/subscriptions.js';
import { alertsSecret } from '../../src/alerts/secret.js';
import { DEFAULT_CONFIG } from '../../src/config/api-config.js';
import { checkStore } from '../../src/doctor/check-store.js';
import { openStore } from '../../src/store/open-store.js';
import { alertOutbox, alertSubscriptions, blobChunks, runs } from '../../src/store/schema.js';
import type { Store } from '../../src/store/store.js';
import { postgresAnswers, temporaryDatabase } from '../jobs/support/databases.js';
import { smallServer } from '../support/test-server.js';

const servers = await postgresAnswers();
const MAILS = {
  ...NO_ALERTS,
  publicUrl: 'https://crime.example.org',
  smtp: { url: 'smtp://127.0.0.1:1', from: 'a@example.org' },
};

async function newStore(migrates = true): Promise<Store> {
  const databaseUrl = await temporaryDatabase();
  const store = await openStore({ home: '', databaseUrl, migrates });
  onTestFinished(() => store.close());
  return store;
}

/** What is found, by subject. */
async function found(store: Store, more: Partial<Parameters<typeof checkStore>[1]> = {}) {
  const about = { where: 'here', alerts: NO_ALERTS, dataVersion: async () => 'v', ...more };
  const checks = await checkStore(store, about);
  return Object.fromEntries(checks.map((check) => [check.about, check]));
}

describe.skipIf(!servers)('the tables', () => {
  it('are not made by looking, and what needs them is not looked at', async () => {
    const store = await newStore(false);
    const checks = await found(store);
    expect(checks.tables).toMatchObject({ status: 'warning', says: 'there are none yet' });
    expect(checks.database!.says).toMatch(/^PostgreSQL \d+(\.\d+)?, here$/);
    expect(checks.run).toBeUndefined();
    const { rows } = (await store.db.execute(
      sql`select table_name from information_schema.tables where table_schema in ('public', 'drizzle')`,
    )) as unknown as { rows: unknown[] };
    expect(rows).toEqual([]);
  });

  it('are of this version after a start', async () => {
    expect((await found(await newStore())).tables).toMatchObject({ status: 'ok', remedy: null });
  });

  it('wait for changes where an older version made them', async () => {
    const store = await newStore();
    await store.db.execute(
      sql`delete from drizzle.__drizzle_migrations where created_at = (select max(created_at) from drizzle.__drizzle_migrations)`,
    );
    expect((await found(store)).tables).toMatchObject({
      status: 'warning',
      says: 'changes that wait: 1',
    });
  });

  it('fail where a newer version has changed them', async () => {
    const store = await newStore();
    await store.db.execute(
      sql`insert into drizzle.__drizzle_migrations (hash, created_at) values ('x', 9999999999999)`,
    );
    const checks = await found(store);
    expect(checks.tables).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('newer'),
    });
    expect(checks.run).toBeUndefined();
  });
});

describe.skipIf(!servers)('the clock of the database', () => {
  it('agrees with this machine, whose it is', async () => {
    expect((await found(await newStore())).clock).toMatchObject({ status: 'ok' });
  });

  it('is told to be behind a machine whose clock is ahead', async () => {
    const now = () => Date.now() + 60_000;
    expect((await found(await newStore(), { now })).clock).toMatchObject({
      status: 'warning',
      says: expect.stringMatching(/^the database is (59|60)\.\d s behind$/),
    });
  });
});

describe.skipIf(!servers)('the run', () => {
  it('is missed before the first, checked, and told to be old or damaged', async () => {
    const databaseUrl = await temporaryDatabase();
    const config = { ...DEFAULT_CONFIG, databaseUrl };
    const store = await openStore({ home: '', databaseUrl });
    onTestFinished(() => store.close());
    expect((await found(store)).run).toMatchObject({
      status: 'warning',
      says: expect.stringContaining('none is published'),
    });

    const server = await smallServer({ config });
    await server.settled;
    await server.stop();
    const [record] = await store.db.select().from(runs);
    const dataVersion = async () => record!.dataVersion;
    const { run } = await found(store, { dataVersion });
    expect(run).toMatchObject({ status: 'ok', says: expect.stringContaining(server.run) });
    expect(run!.says).toContain('0 days old, checked against its hash');
    const later = () => Date.now() + 3 * 86_400_000;
    expect((await found(store, { dataVersion, now: later })).run!.says).toContain('3 days old');
    expect((await found(store)).run).toMatchObject({
      status: 'warning',
      says: expect.stringContaining(`of data version ${record!.dataVersion}`),
      remedy: expect.stringContaining('version v'),
    });

    const ofRun = like(blobChunks.blob, 'run/%');
    const [chunk] = await store.db.select().from(blobChunks).where(ofRun);
    const bytes = Uint8Array.from(chunk!.bytes);
    bytes[bytes.length - 1]! ^= 1;
    await store.db
      .update(blobChunks)
      .set({ bytes })
      .where(
        sql`${eq(blobChunks.blob, chunk!.blob)} and ${eq(blobChunks.position, chunk!.position)}`,
      );
    expect((await found(store, { dataVersion })).run).toMatchObject({
      status: 'failed',
      says: expect.stringContaining('is damaged'),
      remedy: expect.stringContaining('Restart'),
    });
  });
});

describe.skipIf(!servers)('alerts', () => {
  it('are told of where messages wait long, were given up, or cannot leave', async () => {
    const store = await newStore();
    expect((await found(store)).alerts).toMatchObject({ status: 'not configured' });
    const book = addressBook(await alertsSecret(store.db), Buffer.alloc(32, 1));
    const hash = book.hash('email', 'priya@example.org');
    await subscribe(store.db, {
      ...{ channel: 'email', kind: 'elevated-risk', threshold: 0.2, language: 'en', secret: null },
      ...{ level: 'india', area: null, crime: null, group: null },
      ...{ addressHash: hash, address: book.seal('priya@example.org') },
    });
    const status = async (more = {}) => (await found(store, { alerts: MAILS, ...more })).alerts;
    expect(await status()).toMatchObject({
      status: 'ok',
      says: expect.stringMatching(/^messages: 1 waiting/),
    });
    expect(await status({ alerts: NO_ALERTS })).toMatchObject({
      status: 'warning',
      remedy: expect.stringContaining('No channel is configured any more'),
    });
    expect(await status({ now: () => Date.now() + 3_700_000 })).toMatchObject({
      status: 'warning',
      says: expect.stringContaining('one waits for more than an hour'),
    });
    await store.db.update(alertOutbox).set({ state: 'dead' });
    expect(await status()).toMatchObject({
      status: 'warning',
      remedy: expect.stringContaining('crimecast alerts failed'),
    });

    const [row] = await ofAddress(store.db, hash);
    await confirm(store.db, row!.id);
    expect(await status()).toMatchObject({
      status: 'failed',
      remedy: expect.stringContaining('CRIMECAST_ALERTS_KEY'),
    });
    const key = Buffer.alloc(32, 1).toString('hex');
    expect(await status({ alerts: { ...MAILS, key } })).toMatchObject({ status: 'warning' });
    await store.db.delete(alertSubscriptions);
    await store.db.delete(alertOutbox);
    expect(await status()).toMatchObject({ status: 'ok' });
  });
});

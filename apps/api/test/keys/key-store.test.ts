import { eq } from 'drizzle-orm';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { createKey, findKey, listKeys, revokeKey } from '../../src/keys/key-store.js';
import { apiKeys } from '../../src/store/schema.js';
import type { Db } from '../../src/store/store.js';
import { describeStores, openTestStore } from '../jobs/support/databases.js';

await describeStores('keys in %s', (kind) => {
  let opened: Awaited<ReturnType<typeof openTestStore>>;
  let db: Db;
  beforeAll(async () => {
    opened = await openTestStore(kind);
    db = opened.store.db;
  });
  afterAll(() => opened.drop());

  it('are found by their text, with name and scopes', async () => {
    const { key, text } = await createKey(db, { name: ' desk ', scopes: ['jobs', 'runs'] });
    expect(await findKey(db, text)).toEqual({ id: key.id, name: 'desk', scopes: ['jobs', 'runs'] });
  });

  it('are stored without their secret', async () => {
    const { key, text } = await createKey(db, { name: 'a', scopes: ['jobs'] });
    const [row] = await db.select().from(apiKeys).where(eq(apiKeys.id, key.id));
    const secret = text.slice('crimecast_'.length + key.id.length + 1);
    expect(secret).toHaveLength(43);
    expect(JSON.stringify(row)).not.toContain(secret);
    expect(JSON.stringify(await listKeys(db))).not.toMatch(/hash/);
  });

  it('are not found with another secret, another id, or as anything else', async () => {
    const { text } = await createKey(db, { name: 'a', scopes: ['jobs'] });
    const other = await createKey(db, { name: 'b', scopes: ['jobs'] });
    const [, id] = text.split('_') as [string, string];
    const secret = other.text.slice(other.text.indexOf('_', 10) + 1);
    const wrong = [`crimecast_${id}_${secret}`, text.slice(0, -1), `${text}x`, text.toUpperCase()];
    for (const presented of [...wrong, '', 'x', "' or 1=1 --", '__proto__']) {
      expect(await findKey(db, presented)).toBeNull();
    }
  });

  it('end when they are revoked, once', async () => {
    const { key, text } = await createKey(db, { name: 'a', scopes: ['jobs'] });
    expect(await revokeKey(db, key.id)).toBe(true);
    expect(await revokeKey(db, key.id)).toBe(false);
    expect(await revokeKey(db, 'nobody')).toBe(false);
    expect(await findKey(db, text)).toBeNull();
    const row = (await listKeys(db)).find(({ id }) => id === key.id);
    expect(row?.revokedAt).toBeInstanceOf(Date);
  });

  it('end on their day', async () => {
    const { key, text } = await createKey(db, { name: 'a', scopes: ['jobs'], days: 1 });
    expect(key.expiresAt!.getTime() - Date.now()).toBeGreaterThan(86_000_000);
    expect(await findKey(db, text)).not.toBeNull();
    const past = new Date(Date.now() - 1);
    await db.update(apiKeys).set({ expiresAt: past }).where(eq(apiKeys.id, key.id));
    expect(await findKey(db, text)).toBeNull();
  });

  it.each([
    [{ name: ' ', scopes: ['jobs'] }, /name of a key/],
    [{ name: 'a', scopes: [] }, /needs a scope; use one or more of jobs, runs, metrics/],
    [{ name: 'a', scopes: ['admin'] }, /no scope "admin"/],
    [{ name: 'a', scopes: ['jobs'], days: 0 }, /cannot live 0 days/],
  ])('are refused as %j', async (asked, message) => {
    await expect(createKey(db, asked)).rejects.toThrow(message);
  });
});

import { timingSafeEqual } from 'node:crypto';
import { and, asc, eq, isNull } from 'drizzle-orm';
import { apiError } from '../errors.js';
import { apiKeys } from '../store/schema.js';
import type { Db } from '../store/store.js';
import { type ApiKey, type ListedKey, SCOPES, type Scope } from './key.js';
import { hashSecret, keyText, newKeyParts, readKeyText } from './key-text.js';

const LONGEST_NAME = 100;

export interface NewKey {
  readonly name: string;
  readonly scopes: readonly string[];
  /** Days from now; left out, it does not expire. */
  readonly days?: number;
}

/**
 * Makes a key. Its text is returned this once and stored nowhere.
 * @throws CrimecastError `API_KEY_INVALID`
 */
export async function createKey(
  db: Db,
  { name, scopes, days }: NewKey,
): Promise<{ key: ListedKey; text: string }> {
  checkNewKey(name, scopes, days);
  const parts = newKeyParts();
  const expiresAt = days === undefined ? null : new Date(Date.now() + days * 86_400_000);
  const row = {
    id: parts.id,
    name: name.trim(),
    scopes,
    hash: hashSecret(parts.secret),
    expiresAt,
  };
  const [added] = await db.insert(apiKeys).values(row).returning();
  return { key: listed(added!), text: keyText(parts) };
}

/** All keys, the oldest first. */
export async function listKeys(db: Db): Promise<ListedKey[]> {
  const rows = await db.select().from(apiKeys).orderBy(asc(apiKeys.createdAt), asc(apiKeys.id));
  return rows.map(listed);
}

/** Ends a key. @returns whether there was such a key that had not been revoked */
export async function revokeKey(db: Db, id: string): Promise<boolean> {
  const ended = await db
    .update(apiKeys)
    .set({ revokedAt: new Date() })
    .where(and(eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
    .returning({ id: apiKeys.id });
  return ended.length > 0;
}

/** The key that a text is, when it is one, has not expired and was not revoked; else null. */
export async function findKey(db: Db, text: string): Promise<ApiKey | null> {
  const parts = readKeyText(text);
  if (!parts) return null;
  const [row] = await db.select().from(apiKeys).where(eq(apiKeys.id, parts.id));
  const expected = Buffer.from(row?.hash ?? hashSecret(''), 'hex');
  const same = timingSafeEqual(Buffer.from(hashSecret(parts.secret), 'hex'), expected);
  if (!row || !same || row.revokedAt !== null) return null;
  if (row.expiresAt !== null && row.expiresAt.getTime() <= Date.now()) return null;
  return { id: row.id, name: row.name, scopes: row.scopes as Scope[] };
}

function listed({
  id,
  name,
  scopes,
  createdAt,
  expiresAt,
  revokedAt,
}: typeof apiKeys.$inferSelect) {
  return { id, name, scopes: scopes as Scope[], createdAt, expiresAt, revokedAt };
}

function checkNewKey(name: string, scopes: readonly string[], days: number | undefined): void {
  const length = name.trim().length;
  if (length === 0 || length > LONGEST_NAME) {
    throw apiError('API_KEY_INVALID', `The name of a key has ${length} characters; give 1 to 100.`);
  }
  const unknown = scopes.find((scope) => !SCOPES.includes(scope as Scope));
  if (unknown !== undefined || scopes.length === 0) {
    const what = unknown === undefined ? 'A key needs a scope' : `There is no scope "${unknown}"`;
    throw apiError('API_KEY_INVALID', `${what}; use one or more of ${SCOPES.join(', ')}.`);
  }
  if (days !== undefined && !(Number.isInteger(days) && days >= 1 && days <= 3650)) {
    throw apiError('API_KEY_INVALID', `A key cannot live ${days} days; give 1 to 3650.`);
  }
}

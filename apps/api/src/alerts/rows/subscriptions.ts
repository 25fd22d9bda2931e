import { randomBytes, randomUUID } from 'node:crypto';
import { and, eq, isNotNull, isNull, lt, ne, sql } from 'drizzle-orm';
import { alertOutbox, alertSubscriptions, alertSuppressions } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import { type AlertLanguage, type AlertRule, type Channel, targetText } from '../alert.js';

export type Subscription = typeof alertSubscriptions.$inferSelect;

export interface NewSubscription extends AlertRule {
  readonly channel: Channel;
  readonly addressHash: string;
  /** Sealed, as is the secret. */
  readonly address: string;
  readonly secret: string | null;
  readonly language: AlertLanguage;
}

/** Unconfirmed subscriptions are forgotten after so many days. */
const PENDING_DAYS = 2;
/** Requests to confirm that one address gets in a day, whoever asks for them. */
const MOST_CONFIRMATIONS = 3;
/** Subscriptions of one address. */
export const MOST_OF_ADDRESS = 50;

/**
 * Keeps what was asked for and puts a request to confirm it into the outbox, in one transaction. An
 * address that has been asked often enough today, is suppressed, or has the same alert already is
 * not written to; whoever asks cannot tell.
 */
export async function subscribe(db: Db, wanted: NewSubscription): Promise<void> {
  await db.transaction(async (tx) => {
    const { addressHash, channel, kind, threshold, language } = wanted;
    const target = targetText(wanted);
    if (await isSuppressed(tx, addressHash)) return;
    const [known] = await tx
      .select()
      .from(alertSubscriptions)
      .where(
        and(
          eq(alertSubscriptions.addressHash, addressHash),
          eq(alertSubscriptions.kind, kind),
          eq(alertSubscriptions.target, target),
        ),
      );
    // Only the owner of an address may change what it gets: a confirmed alert stays as it is.
    if (known?.confirmedAt) return;
    if (!known && (await ofAddress(tx, addressHash)).length >= MOST_OF_ADDRESS) return;
    // Short, for links in an SMS.
    const id = known?.id ?? randomBytes(9).toString('base64url');
    const { level, area, crime, group, address, secret } = wanted;
    await tx
      .insert(alertSubscriptions)
      .values({
        ...{ id, channel, addressHash, address, secret, kind, threshold, language },
        ...{ level, area, crime, group, target },
      })
      .onConflictDoUpdate({
        target: [
          alertSubscriptions.addressHash,
          alertSubscriptions.kind,
          alertSubscriptions.target,
        ],
        set: { threshold, language, secret, createdAt: new Date() },
      });
    if ((await askedToday(tx, addressHash)) >= MOST_CONFIRMATIONS) return;
    await tx.insert(alertOutbox).values({
      ...{ id: randomUUID(), purpose: 'confirm', channel, addressHash },
      ...{ subscription: id, language, items: [] },
    });
  });
}

/** @returns the subscription, confirmed; null when it was ended or forgotten */
export async function confirm(db: Db, id: string): Promise<Subscription | null> {
  const [row] = await db
    .update(alertSubscriptions)
    .set({ confirmedAt: sql`coalesce(${alertSubscriptions.confirmedAt}, now())` })
    .where(eq(alertSubscriptions.id, id))
    .returning();
  return row ?? null;
}

export async function findSubscription(db: Db, id: string): Promise<Subscription | null> {
  const [row] = await db.select().from(alertSubscriptions).where(eq(alertSubscriptions.id, id));
  return row ?? null;
}

/** All of one address that were not forgotten, the oldest first. */
export function ofAddress(db: Db, addressHash: string): Promise<Subscription[]> {
  return db
    .select()
    .from(alertSubscriptions)
    .where(eq(alertSubscriptions.addressHash, addressHash))
    .orderBy(alertSubscriptions.createdAt, alertSubscriptions.id);
}

/** Those that are told of runs. */
export function confirmed(db: Db): Promise<Subscription[]> {
  return db
    .select()
    .from(alertSubscriptions)
    .where(isNotNull(alertSubscriptions.confirmedAt))
    .orderBy(alertSubscriptions.id);
}

/** Ends one subscription; what waits for an address without any other is not sent. */
export async function endSubscription(db: Db, id: string): Promise<boolean> {
  return db.transaction(async (tx) => {
    const [row] = await tx
      .delete(alertSubscriptions)
      .where(eq(alertSubscriptions.id, id))
      .returning();
    if (!row) return false;
    await dropIfLast(tx, row.addressHash);
    return true;
  });
}

/** Deletes everything that is known of an address, but that it wants nothing. @returns how many alerts ended */
export async function forgetAddress(db: Db, addressHash: string): Promise<number> {
  return db.transaction(async (tx) => {
    const ended = await tx
      .delete(alertSubscriptions)
      .where(eq(alertSubscriptions.addressHash, addressHash))
      .returning({ id: alertSubscriptions.id });
    await tx.delete(alertOutbox).where(eq(alertOutbox.addressHash, addressHash));
    return ended.length;
  });
}

/**
 * After a bounce, a complaint or STOP nothing is sent, and nothing asked in its name is kept.
 * @returns how many alerts ended
 */
export async function suppress(
  db: Db,
  channel: Channel,
  addressHash: string,
  reason: 'bounce' | 'stop' | 'complaint',
): Promise<number> {
  return db.transaction(async (tx) => {
    await tx
      .insert(alertSuppressions)
      .values({ addressHash, channel, reason })
      .onConflictDoNothing();
    const ended = await tx
      .delete(alertSubscriptions)
      .where(eq(alertSubscriptions.addressHash, addressHash))
      .returning({ id: alertSubscriptions.id });
    await dropIfLast(tx, addressHash);
    return ended.length;
  });
}

/** Lets an address be written to again: its owner sent START. */
export async function unsuppress(db: Db, addressHash: string): Promise<void> {
  await db.delete(alertSuppressions).where(eq(alertSuppressions.addressHash, addressHash));
}

/** Forgets what was asked for and never confirmed. @returns how many */
export async function forgetUnconfirmed(db: Db, now = new Date()): Promise<number> {
  const before = new Date(now.getTime() - PENDING_DAYS * 86_400_000);
  const gone = await db
    .delete(alertSubscriptions)
    .where(and(isNull(alertSubscriptions.confirmedAt), lt(alertSubscriptions.createdAt, before)))
    .returning({ id: alertSubscriptions.id });
  return gone.length;
}

async function isSuppressed(db: Db, addressHash: string): Promise<boolean> {
  const rows = await db
    .select({ reason: alertSuppressions.reason })
    .from(alertSuppressions)
    .where(eq(alertSuppressions.addressHash, addressHash));
  return rows.length > 0;
}

async function askedToday(db: Db, addressHash: string): Promise<number> {
  const rows = await db
    .select({ id: alertOutbox.id })
    .from(alertOutbox)
    .where(
      and(
        eq(alertOutbox.addressHash, addressHash),
        eq(alertOutbox.purpose, 'confirm'),
        sql`${alertOutbox.createdAt} > now() - interval '1 day'`,
      ),
    );
  return rows.length;
}

async function dropIfLast(db: Db, addressHash: string): Promise<void> {
  if ((await ofAddress(db, addressHash)).length > 0) return;
  await db
    .update(alertOutbox)
    .set({ state: 'dropped' })
    .where(
      and(
        eq(alertOutbox.addressHash, addressHash),
        eq(alertOutbox.state, 'waiting'),
        ne(alertOutbox.purpose, 'confirm'),
      ),
    );
}

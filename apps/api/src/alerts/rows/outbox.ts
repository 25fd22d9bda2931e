import { and, count, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { alertOutbox } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Channel } from '../alert.js';

export type Outgoing = typeof alertOutbox.$inferSelect;

/** Attempts before a message is given up, about a day after the first. */
export const MOST_ATTEMPTS = 8;
/** Who took a message and has not been heard of for so long has died. */
export const HELD_MS = 120_000;
/** Messages that were sent or given up are kept so long, to tell what happened. */
const KEPT_DAYS = 90;

/**
 * Takes messages that are due, so that no other process takes them too: whoever dies between sending
 * and saying so has its message sent once more when the hold is over.
 * @param channels that can be sent by now
 */
export async function takeDue(
  db: Db,
  channels: readonly Channel[],
  most: number,
  now = new Date(),
): Promise<Outgoing[]> {
  if (channels.length === 0) return [];
  const due = db
    .select({ id: alertOutbox.id })
    .from(alertOutbox)
    .where(
      and(
        eq(alertOutbox.state, 'waiting'),
        inArray(alertOutbox.channel, [...channels]),
        lte(alertOutbox.dueAt, now),
        or(isNull(alertOutbox.heldUntil), lt(alertOutbox.heldUntil, now)),
      ),
    )
    .orderBy(alertOutbox.dueAt, alertOutbox.id)
    .limit(most)
    .for('update', { skipLocked: true });
  return db
    .update(alertOutbox)
    .set({
      heldUntil: new Date(now.getTime() + HELD_MS),
      attempts: sql`${alertOutbox.attempts} + 1`,
    })
    .where(inArray(alertOutbox.id, due))
    .returning();
}

/** Says that whoever took a message is still at it. */
export async function keepHold(db: Db, id: string, now: Date): Promise<void> {
  await db
    .update(alertOutbox)
    .set({ heldUntil: new Date(now.getTime() + HELD_MS) })
    .where(and(eq(alertOutbox.id, id), eq(alertOutbox.state, 'waiting')));
}

export async function markSent(db: Db, id: string): Promise<void> {
  await db
    .update(alertOutbox)
    .set({ state: 'sent', sentAt: new Date(), heldUntil: null, error: null })
    .where(eq(alertOutbox.id, id));
}

/** It may be sent to nobody any more. */
export async function markDropped(db: Db, id: string, why: string): Promise<void> {
  await db
    .update(alertOutbox)
    .set({ state: 'dropped', heldUntil: null, error: why })
    .where(eq(alertOutbox.id, id));
}

/**
 * Tries again later, four times as long after each failure up to half a day, or gives up.
 * @returns whether it is given up: a dead letter
 */
export async function markFailed(
  db: Db,
  { id, attempts }: Pick<Outgoing, 'id' | 'attempts'>,
  why: string,
  again: { permanent: boolean; afterSeconds: number | null },
  now = new Date(),
): Promise<boolean> {
  const dead = again.permanent || attempts >= MOST_ATTEMPTS;
  const seconds = Math.max(again.afterSeconds ?? 0, 30 * 4 ** (attempts - 1));
  await db
    .update(alertOutbox)
    .set({
      ...(dead ? { state: 'dead' as const } : {}),
      dueAt: new Date(now.getTime() + Math.min(seconds, 43_200) * 1000),
      heldUntil: null,
      error: why.slice(0, 300),
    })
    .where(eq(alertOutbox.id, id));
  return dead;
}

/** Puts a message back that is not to be sent before a moment; that was no attempt. */
export async function postpone(db: Db, id: string, until: Date): Promise<void> {
  await db
    .update(alertOutbox)
    .set({ dueAt: until, heldUntil: null, attempts: sql`greatest(${alertOutbox.attempts} - 1, 0)` })
    .where(eq(alertOutbox.id, id));
}

/** Messages of a channel in a state. */
export interface OutboxCount {
  readonly channel: Channel;
  readonly state: Outgoing['state'];
  readonly n: number;
  /** When the oldest of them was written. */
  readonly oldest: Date;
}

export function countOutbox(db: Db): Promise<OutboxCount[]> {
  const { channel, state, createdAt } = alertOutbox;
  const oldest = sql`min(${createdAt})`.mapWith(createdAt);
  return db
    .select({ channel, state, n: count(), oldest })
    .from(alertOutbox)
    .groupBy(channel, state);
}

/** Messages in a state, those due first coming first. */
export function messagesIn(db: Db, state: Outgoing['state'], limit: number): Promise<Outgoing[]> {
  return db
    .select()
    .from(alertOutbox)
    .where(eq(alertOutbox.state, state))
    .orderBy(alertOutbox.dueAt, alertOutbox.id)
    .limit(limit);
}

/**
 * Lets dead letters be tried again from the start, at once.
 * @param ids which of them; null for all
 * @returns how many
 */
export async function reviveDead(db: Db, ids: readonly string[] | null): Promise<number> {
  const { id, state } = alertOutbox;
  const which = ids === null ? undefined : inArray(id, [...ids]);
  const revived = await db
    .update(alertOutbox)
    .set({ state: 'waiting', attempts: 0, dueAt: new Date(), heldUntil: null })
    .where(and(eq(state, 'dead'), which))
    .returning({ id });
  return revived.length;
}

export async function forgetOld(db: Db, now = new Date()): Promise<void> {
  const before = new Date(now.getTime() - KEPT_DAYS * 86_400_000);
  await db
    .delete(alertOutbox)
    .where(
      and(
        inArray(alertOutbox.state, ['sent', 'dead', 'dropped']),
        lt(alertOutbox.createdAt, before),
      ),
    );
}

import { and, eq, inArray, isNull, lt, lte, or, sql } from 'drizzle-orm';
import { alertOutbox } from '../../store/schema.js';
import type { Db } from '../../store/store.js';
import type { Channel } from '../alert.js';

export type Outgoing = typeof alertOutbox.$inferSelect;

/** Attempts before a message is given up, about a day after the first. */
export const MOST_ATTEMPTS = 8;
/** Sending takes seconds; who took a message longer ago has died. */
const HELD_MS = 120_000;
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

/** Tries again later, twice as long after each failure, or gives up: the dead letters. */
export async function markFailed(
  db: Db,
  { id, attempts }: Pick<Outgoing, 'id' | 'attempts'>,
  why: string,
  again: { permanent: boolean; afterSeconds: number | null },
  now = new Date(),
): Promise<void> {
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
}

/** Puts a message back that is not to be sent before a moment; that was no attempt. */
export async function postpone(db: Db, id: string, until: Date): Promise<void> {
  await db
    .update(alertOutbox)
    .set({ dueAt: until, heldUntil: null, attempts: sql`greatest(${alertOutbox.attempts} - 1, 0)` })
    .where(eq(alertOutbox.id, id));
}

/** Messages by state, for metrics. */
export async function countOutbox(db: Db): Promise<Record<Outgoing['state'], number>> {
  const rows = await db
    .select({ state: alertOutbox.state, n: sql<number>`count(*)::int` })
    .from(alertOutbox)
    .groupBy(alertOutbox.state);
  const none = { waiting: 0, sent: 0, dead: 0, dropped: 0 };
  return { ...none, ...Object.fromEntries(rows.map(({ state, n }) => [state, n])) };
}

/** What could not be delivered, the newest first. */
export function deadLetters(db: Db, limit: number): Promise<Outgoing[]> {
  return db
    .select()
    .from(alertOutbox)
    .where(eq(alertOutbox.state, 'dead'))
    .orderBy(sql`${alertOutbox.createdAt} desc`)
    .limit(limit);
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

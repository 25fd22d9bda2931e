/** Hours of India's clock in which no SMS is sent: from nine in the evening to eight. */
const QUIET = { from: 21, to: 8 };
const OFFSET_MS = 5.5 * 3_600_000;

/** When an SMS may leave that is to leave now: at once, or when the quiet hours end. */
export function afterQuietHours(now: Date, { from, to } = QUIET): Date {
  // India has one time zone and never changes its clocks.
  const local = new Date(now.getTime() + OFFSET_MS);
  const hour = local.getUTCHours();
  const quiet = from > to ? hour >= from || hour < to : hour >= from && hour < to;
  if (!quiet) return now;
  const end = new Date(local);
  end.setUTCHours(to, 0, 0, 0);
  if (hour >= to) end.setUTCDate(end.getUTCDate() + 1);
  return new Date(end.getTime() - OFFSET_MS);
}

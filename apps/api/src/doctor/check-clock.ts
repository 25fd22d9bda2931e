import { type Check, checksOf } from './check.js';

/** Links expire and messages are held by clocks that must agree. */
const MOST_SECONDS = 2;

/**
 * Compares a clock with the one of this machine.
 * @param other whose clock: "the database"
 * @param asked when it was asked, and answered when it had told `theirs`; milliseconds
 */
export function checkClock(
  other: string,
  { asked, answered, theirs }: { asked: number; answered: number; theirs: number },
): Check {
  const { ok, warning } = checksOf('clock');
  // It was read at some moment in between.
  const off = theirs < asked ? theirs - asked : Math.max(0, theirs - answered);
  const seconds = Math.abs(off) / 1000;
  if (seconds <= MOST_SECONDS) return ok(`agrees with ${other}`);
  const says = `${other} is ${seconds.toFixed(1)} s ${off > 0 ? 'ahead' : 'behind'}`;
  return warning(
    says,
    'Set both clocks by NTP: jobs and messages are held, and links expire, by them.',
  );
}

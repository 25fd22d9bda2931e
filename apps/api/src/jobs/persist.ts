import { setTimeout as pause } from 'node:timers/promises';

/** Pauses between tries in milliseconds; the last one repeats. */
const PAUSES = [100, 250, 500, 1_000, 2_000];

/**
 * Repeats a write or read of the database while the database cannot be reached: a restart of it
 * loses no finished work. Everything done so must be fit for being done twice.
 * @param patienceMs after this the error is thrown. Default 10 minutes.
 * @throws what the action throws when it is about anything but the connection; the signal's reason
 */
export async function persist<T>(
  action: () => Promise<T>,
  signal?: AbortSignal,
  patienceMs = 600_000,
): Promise<T> {
  const end = performance.now() + patienceMs;
  for (let attempt = 0; ; attempt++) {
    try {
      return await action();
    } catch (cause) {
      if (!isConnectionLoss(cause) || performance.now() > end) throw cause;
      signal?.throwIfAborted();
      await pause(
        PAUSES[Math.min(attempt, PAUSES.length - 1)],
        undefined,
        signal ? { signal } : {},
      );
    }
  }
}

/** Whether an error says that the database was away, not that it refused. */
export function isConnectionLoss(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : '';
    // Class 08 and 57P0x: the server goes, comes, or broke the connection.
    if (/^(?:08|57P0)/.test(code) || NETWORK.has(code)) return true;
    if (/Connection terminated|timeout exceeded when trying to connect/.test(cause.message)) {
      return true;
    }
    if (cause instanceof AggregateError && cause.errors.some(isConnectionLoss)) return true;
  }
  return false;
}

const NETWORK = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

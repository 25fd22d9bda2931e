import { isNotNull } from 'drizzle-orm';
import { addressBook } from '../alerts/address.js';
import { type AlertsConfig, channelsOf } from '../alerts/alerts-config.js';
import { countOutbox } from '../alerts/rows/outbox.js';
import { alertsSecret } from '../alerts/secret.js';
import { alertSubscriptions } from '../store/schema.js';
import type { Db } from '../store/store.js';
import { type Check, checksOf } from './check.js';

/** Longer than any pause after a first failure that passes. */
const LATE_MS = 3_600_000;

/** Messages of alerts that do not leave, and whether their addresses can be read. */
export async function checkOutbox(db: Db, config: AlertsConfig, now = Date.now()): Promise<Check> {
  const { ok, warning, failed, absent } = checksOf('alerts');
  const counts = await countOutbox(db);
  const n = (state: string) =>
    counts.reduce((sum, one) => sum + (one.state === state ? one.n : 0), 0);
  const says = `messages: ${n('waiting')} waiting, ${n('sent')} sent, ${n('dead')} given up`;
  if (!(await addressesOpen(db, config))) {
    return failed(
      'addresses are encrypted with another key',
      'Set CRIMECAST_ALERTS_KEY to the key that they were encrypted with.',
    );
  }
  if (channelsOf(config).length === 0) {
    return n('waiting') === 0
      ? absent('no channel')
      : warning(says, 'No channel is configured any more, and they cannot leave.');
  }
  if (n('dead') > 0) {
    return warning(says, 'See why with "crimecast alerts failed"; then "crimecast alerts retry".');
  }
  const late = counts.some(
    ({ state, oldest }) => state === 'waiting' && now - oldest.getTime() > LATE_MS,
  );
  if (!late) return ok(says);
  return warning(
    `${says}; one waits for more than an hour`,
    'See why with "crimecast alerts send --dry-run"; a server must be running to send them.',
  );
}

/** By one address that was confirmed: all have the same key. */
async function addressesOpen(db: Db, { key }: AlertsConfig): Promise<boolean> {
  const [row] = await db
    .select({ address: alertSubscriptions.address })
    .from(alertSubscriptions)
    .where(isNotNull(alertSubscriptions.confirmedAt))
    .orderBy(alertSubscriptions.createdAt)
    .limit(1);
  if (!row) return true;
  const book = addressBook(await alertsSecret(db), key === null ? null : Buffer.from(key, 'hex'));
  try {
    return book.open(row.address) !== '';
  } catch {
    return false;
  }
}

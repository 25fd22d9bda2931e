import { randomUUID } from 'node:crypto';
import { CRIMES } from '@crimecast/data/ncrb';
import { crimeGroups } from '../catalog/crime-groups.js';
import type { TrainedRun } from '../run/trained-run.js';
import { alertOutbox } from '../store/schema.js';
import type { Db } from '../store/store.js';
import type { AlertItem, AlertRule } from './alert.js';
import { newsOf } from './match-alerts.js';
import { confirmed } from './rows/subscriptions.js';

/** Id of the group of each crime. */
const GROUP_OF = new Map(
  crimeGroups(CRIMES).flatMap(({ id, crimes }) => crimes.map((crime) => [crime, id] as const)),
);

/** What one address is told of a run, with one of its alerts. */
export interface Digest<S> {
  readonly subscription: S;
  readonly items: readonly AlertItem[];
}

/** One digest for each address that a run has news for, whatever number of alerts it has. */
export function digestsOf<S extends AlertRule & { readonly addressHash: string }>(
  run: TrainedRun,
  previous: TrainedRun | null,
  subscriptions: readonly S[],
): Digest<S>[] {
  const news = newsOf(run, previous, GROUP_OF);
  const byAddress = new Map<string, { subscription: S; items: Map<string, AlertItem> }>();
  for (const subscription of subscriptions) {
    const own = byAddress.get(subscription.addressHash) ?? { subscription, items: new Map() };
    byAddress.set(subscription.addressHash, own);
    for (const item of news.matching(subscription)) {
      own.items.set(`${item.kind}/${item.district}/${item.crime}`, item);
    }
  }
  return [...byAddress.values()]
    .filter(({ items }) => items.size > 0)
    .map(({ subscription, items }) => ({ subscription, items: [...items.values()] }));
}

/**
 * Writes what is to be told of a run, in the transaction that publishes it: a run that is not
 * published tells nobody, and one that is tells everybody once.
 */
export async function planAlerts(
  tx: Db,
  run: TrainedRun,
  previous: () => Promise<TrainedRun | null>,
): Promise<number> {
  const subscriptions = await confirmed(tx);
  // Most servers have none, and a run is large.
  if (subscriptions.length === 0) return 0;
  const digests = digestsOf(run, await previous(), subscriptions);
  for (const { subscription, items } of digests) {
    const { channel, addressHash, language, id } = subscription;
    await tx
      .insert(alertOutbox)
      .values({
        ...{ id: randomUUID(), purpose: 'digest', run: run.id, channel, addressHash },
        ...{ subscription: id, language, items },
      })
      .onConflictDoNothing();
  }
  return digests.length;
}

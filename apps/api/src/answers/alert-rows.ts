import type { PublishedAccuracy } from '../accuracy/published-accuracy.js';
import { maskAddress } from '../alerts/address.js';
import { ALERT_KINDS, ALERT_LANGUAGES, type AlertKind, THRESHOLDS } from '../alerts/alert.js';
import type { AlertService } from '../alerts/alert-service.js';
import { namesIn } from '../alerts/compose/names.js';
import { type KindRecord, recordOf } from '../alerts/compose/record.js';
import { WORDS } from '../alerts/compose/words.js';
import { MOST_OF_ADDRESS, type Subscription } from '../alerts/rows/subscriptions.js';
import type { Catalog } from '../catalog/catalog.js';

const MEANINGS: Readonly<Record<AlertKind, string>> = {
  'elevated-risk':
    'After a new run: the chance that the coming year is elevated for a district and crime, by its own past, is at least the threshold.',
  'above-range':
    'When counts of a new year arrive: more was recorded than the upper end of what had been expected.',
  'forecast-changed':
    'After a new run: the forecast of a year differs from that of the run before by at least the threshold in percent, and five cases.',
};

/** What the server offers, and how often each kind was right. */
export function aboutAlerts(service: AlertService | null, accuracy: PublishedAccuracy | null) {
  return {
    configured: service !== null,
    channels: [...(service?.channels ?? [])],
    languages: [...ALERT_LANGUAGES],
    kinds: ALERT_KINDS.map((kind) => {
      const { unit, least, most, byDefault } = THRESHOLDS[kind];
      return {
        ...{ kind, meaning: MEANINGS[kind] },
        threshold: { unit, least, most, default: byDefault },
        record: figuresOf(recordOf(accuracy, kind, byDefault)),
      };
    }),
    perAddress: MOST_OF_ADDRESS,
  };
}

/** A subscription as its owner sees it. */
export function subscriptionRow(catalog: Catalog, service: AlertService, row: Subscription) {
  const { id, channel, kind, level, area, crime, group, threshold, language } = row;
  return {
    ...{ id, channel, kind, level, area, crime, group, language },
    address: maskAddress(channel, service.book.open(row.address)),
    threshold: Math.round(threshold * 1e4) / 1e4,
    confirmed: row.confirmedAt !== null,
    createdAt: row.createdAt.toISOString(),
    watched: WORDS[language].watched(row, namesIn(catalog, language)),
  };
}

function figuresOf(record: KindRecord | null) {
  if (!record) return null;
  if (record.kind === 'elevated-risk') return { flagged: record.flagged, right: record.right };
  return { level: record.level, held: record.held };
}

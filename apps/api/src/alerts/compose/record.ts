import type { PublishedAccuracy } from '../../accuracy/published-accuracy.js';
import type { AlertItem, AlertKind } from '../alert.js';

/** How often what a kind of alert says was right in the backtest; null where that is not published. */
export type KindRecord =
  | { readonly kind: 'elevated-risk'; readonly flagged: number; readonly right: number }
  | {
      readonly kind: 'above-range' | 'forecast-changed';
      /** Level of the range, and the share that it held, both in percent. */
      readonly level: number;
      readonly held: number;
    };

const RANGE_OF = { 'above-range': 95, 'forecast-changed': 80 } as const;

/**
 * @param least the smallest chance among the flags that are told of; of published counts those at the
 * greatest chance not above it are taken
 */
export function recordOf(
  accuracy: PublishedAccuracy | null,
  kind: AlertKind,
  least = 0.2,
): KindRecord | null {
  if (!accuracy) return null;
  if (kind === 'elevated-risk') return riskRecord(accuracy, least);
  const level = RANGE_OF[kind];
  const found = accuracy.evaluation.calibration.find((one) => one.level === level);
  return found?.observed == null ? null : { kind, level, held: 100 * found.observed };
}

function riskRecord({ risk }: PublishedAccuracy, least: number): KindRecord | null {
  let [flagged, right] = [0, 0];
  for (const { flags } of risk) {
    const flag = [...flags].reverse().find(({ from }) => from <= least) ?? flags[0];
    flagged += flag?.flagged ?? 0;
    right += flag?.right ?? 0;
  }
  return flagged > 0 ? { kind: 'elevated-risk', flagged, right } : null;
}

/** The kinds of some items, in a fixed order, each with its record. */
export function recordsOf(
  accuracy: PublishedAccuracy | null,
  items: readonly AlertItem[],
): { kind: AlertKind; record: KindRecord | null }[] {
  const kinds = [...new Set(items.map(({ kind }) => kind))].sort();
  return kinds.map((kind) => {
    const chances = items.flatMap((item) => (item.kind === kind ? (item.probability ?? []) : []));
    return { kind, record: recordOf(accuracy, kind, Math.min(...chances, 0.9)) };
  });
}

import type { Panel } from '@crimecast/data';
import { lastPeriod } from '@crimecast/data';
import { assertNoLeakage, slidingWindows } from '@crimecast/windows';
import type { TeachingRows } from './network-rows.js';

/** Counts of one crime between 0 and 1. */
export interface CountScale {
  readonly low: number;
  /** Above 0. */
  readonly span: number;
}

/** The training windows of one crime, scaled by the smallest and largest count in them. */
export interface OriginalWindows {
  readonly crime: string;
  readonly scale: CountScale;
  readonly rows: TeachingRows;
}

/**
 * Raw counts of `window` periods, the one after as target, per crime; the district comes in as its
 * place in a list, 0 to 1, as the original project did it.
 * @param least crimes with fewer windows are left out
 */
export function originalWindows(
  train: Panel,
  areas: readonly string[],
  window: number,
  least: number,
): OriginalWindows[] {
  const windows = slidingWindows(train, { size: window });
  assertNoLeakage(windows, lastPeriod(train));
  const rowsOf = new Map<string, number[]>();
  for (let row = 0; row < windows.rows; row++) {
    const { crime } = train.series[windows.series[row]!]!;
    const rows = rowsOf.get(crime);
    if (rows) rows.push(row);
    else rowsOf.set(crime, [row]);
  }
  const place = areaPlaces(areas);
  const lag = (row: number, t: number) => windows.features[(window - 1 - t) * windows.rows + row]!;
  return [...rowsOf]
    .filter(([, rows]) => rows.length >= least)
    .map(([crime, picked]) => {
      let low = Number.POSITIVE_INFINITY;
      let high = Number.NEGATIVE_INFINITY;
      for (const row of picked) {
        for (let t = 0; t <= window; t++) {
          const count = t < window ? lag(row, t) : windows.targets[row]!;
          low = Math.min(low, count);
          high = Math.max(high, count);
        }
      }
      const scale = { low, span: high - low || 1 };
      const scaled = (count: number) => (count - scale.low) / scale.span;
      const rows: TeachingRows = {
        rows: picked.length,
        sequence(row, out, at) {
          for (let t = 0; t < window; t++) out[at + t] = scaled(lag(picked[row]!, t));
        },
        statics(row, out, at) {
          out[at] = place(train.series[windows.series[picked[row]!]!]!.area);
        },
        targets: Float64Array.from(picked, (row) => scaled(windows.targets[row]!)),
        weights: new Float64Array(picked.length).fill(1),
        origins: Int32Array.from(picked, (row) => windows.origins[row]!),
        steps: [1],
      };
      return { crime, scale, rows };
    });
}

/** Where an area stands in the list, from 0 to 1; half way for one that is not in it. */
export function areaPlaces(areas: readonly string[]): (area: string) => number {
  const places = new Map(areas.map((area, a) => [area, a / Math.max(1, areas.length - 1)]));
  return (area) => places.get(area) ?? 0.5;
}

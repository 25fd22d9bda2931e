import { formatPeriod, type Period, type Series } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { evalError } from '../errors.js';
import { SIZE_CLASSES, sizeClasses, ZERO_CLASSES, zeroClass } from './size-class.js';

/** One thing that was forecast: a series at a period, seen from an origin. */
export interface Cell {
  readonly series: Series;
  readonly origin: Period;
  readonly time: Period;
  /** Steps from the origin to `time`, from 1. */
  readonly horizon: number;
}

/**
 * What cells are grouped by: something that is known of each, or a name of the caller's choice
 * (`null` leaves a cell out). `size` is the quarter of the crime by the level at the origin,
 * `zeros` the share of zeros until then, `parent` the area above.
 */
export type GroupKey =
  | 'series'
  | 'area'
  | 'parent'
  | 'crime'
  | 'time'
  | 'origin'
  | 'horizon'
  | 'size'
  | 'zeros'
  | ((cell: Cell) => string | null);

export interface CellGroups {
  /** Names, by first appearance; classes of size and zeros in their own order. */
  readonly labels: readonly string[];
  /** Per origin, the position in `labels` of each series × step; −1 where there is none. */
  readonly of: readonly Int32Array[];
}

/** @throws CrimecastError `EVAL_OPTION_INVALID` for an unknown key */
export function groupCells(result: BacktestResult, key: GroupKey): CellGroups {
  const { series, origins, horizon } = result;
  const fixed = key === 'size' ? SIZE_CLASSES : key === 'zeros' ? ZERO_CLASSES : [];
  const known = new Map<string, number>(fixed.map((label, i) => [label, i]));
  const labelOf = labeller(result, key);
  const of = origins.map((_, origin) => {
    const groups = new Int32Array(series.length * horizon).fill(-1);
    for (let s = 0; s < series.length; s++) {
      for (let step = 1; step <= horizon; step++) {
        const label = labelOf(origin, s, step);
        if (label === null) continue;
        if (!known.has(label)) known.set(label, known.size);
        groups[s * horizon + step - 1] = known.get(label)!;
      }
    }
    return groups;
  });
  return { labels: [...known.keys()], of };
}

type Labeller = (origin: number, s: number, step: number) => string | null;

function labeller(result: BacktestResult, key: GroupKey): Labeller {
  const { series, origins, frequency, history } = result;
  if (typeof key === 'function') {
    return (origin, s, step) => {
      const at = origins[origin]!;
      return key({ series: series[s]!, origin: at, time: at + step, horizon: step });
    };
  }
  switch (key) {
    case 'series':
      return (_, s) => series[s]!.id;
    case 'area':
    case 'crime':
      return (_, s) => series[s]![key];
    case 'parent':
      return (_, s) => series[s]!.parent ?? null;
    case 'time':
      return (origin, _, step) => formatPeriod(origins[origin]! + step, frequency);
    case 'origin':
      return (origin) => formatPeriod(origins[origin]!, frequency);
    case 'horizon':
      return (_, __, step) => String(step);
    case 'size': {
      const classes = origins.map((_, origin) => sizeClasses(result, origin));
      return (origin, s) => SIZE_CLASSES[classes[origin]![s]!] ?? null;
    }
    case 'zeros':
      return (origin, s) => ZERO_CLASSES[zeroClass(history[origin]!.zeroShare[s]!)] ?? null;
    default:
      throw evalError(
        'EVAL_OPTION_INVALID',
        `Cells cannot be grouped by "${String(key)}"; use series, area, parent, crime, time, origin, horizon, size, zeros or a function.`,
      );
  }
}

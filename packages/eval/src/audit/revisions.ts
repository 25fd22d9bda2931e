import { formatPeriod } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { quotient } from '../metrics/error-sums.js';

/** How much forecasts of one period changed when the origin moved one period nearer. */
export interface Revision {
  readonly model: string;
  /** The period that both forecast, as a label. */
  readonly time: string;
  /** Steps before; after it is one less. */
  readonly from: number;
  /** Series that both forecast. */
  readonly n: number;
  /** Mean of |ln(1 + later) − ln(1 + earlier)|: 0.1 is a change by about a tenth. */
  readonly meanLogRevision: number | null;
  /** Mean of ln(1 + later) − ln(1 + earlier): above 0 when forecasts were raised. */
  readonly meanLogShift: number | null;
}

/**
 * The stability of forecasts between successive origins: the same period forecast at step h + 1
 * and, one period later, at step h. Needs a horizon of 2 or more and neighbouring origins.
 */
export function revisions(result: BacktestResult): Revision[] {
  const { folds, origins, models, horizon, series, rows, frequency } = result;
  const position = new Map(origins.map((origin, i) => [origin, i]));
  const foldOf = new Map(folds.map((fold) => [fold.model * origins.length + fold.origin, fold]));
  const found: Revision[] = [];
  for (const earlier of folds) {
    const origin = origins[earlier.origin]!;
    const next = position.get(origin + 1);
    const later =
      next === undefined ? undefined : foldOf.get(earlier.model * origins.length + next);
    if (later === undefined) continue;
    for (let step = 2; step <= horizon; step++) {
      let [n, size, shift] = [0, 0, 0];
      for (let s = 0; s < series.length; s++) {
        const before = rows.mean[earlier.firstRow + s * horizon + step - 1]!;
        const after = rows.mean[later.firstRow + s * horizon + step - 2]!;
        const change = Math.log1p(after) - Math.log1p(before);
        if (Number.isNaN(change)) continue;
        n++;
        size += Math.abs(change);
        shift += change;
      }
      found.push({
        model: models[earlier.model]!,
        time: formatPeriod(origin + step, frequency),
        from: step,
        n,
        meanLogRevision: quotient(size, n),
        meanLogShift: quotient(shift, n),
      });
    }
  }
  return found;
}

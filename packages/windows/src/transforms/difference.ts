import type { Panel } from '@crimecast/data';
import { assertPositiveInteger } from '../errors.js';
import { withValues } from '../with-values.js';
import type { FittedTransform, TargetTransform } from './target-transform.js';

/**
 * y[t] − y[t − lag]: changes from the period before, or with the length of the season as `lag`
 * from the season before. The first `lag` periods become NaN. Back, changes are added up from the
 * last known values; a series whose last value in a season is missing goes on from the one before
 * it, and is NaN when there is none.
 * @throws CrimecastError `WINDOW_OPTION_INVALID` unless `lag` is an integer ≥ 1
 */
export function difference(lag = 1): TargetTransform {
  assertPositiveInteger('lag', lag);
  const fit = (train: Panel): FittedTransform => {
    const { length, values } = train;
    const changes = values.map((value, i) =>
      i % length < lag ? Number.NaN : value - values[i - lag]!,
    );
    return {
      panel: withValues(train, changes),
      update: fit,
      inverse(forecasts, horizon) {
        const out = new Float64Array(forecasts.length);
        for (let at = 0; at < out.length; at++) {
          const s = Math.floor(at / horizon);
          const step = at % horizon;
          const base = step < lag ? lastOfSeason(train, s, step - lag, lag) : out[at - lag]!;
          out[at] = base + forecasts[at]!;
        }
        return out;
      },
    };
  };
  return { name: `difference${lag > 1 ? lag : ''}`, fit };
}

/** The newest known value of a season. @param from counted from the panel's end: −1 is the last */
function lastOfSeason({ length, values }: Panel, s: number, from: number, lag: number): number {
  for (let t = length + from; t >= 0; t -= lag) {
    if (!Number.isNaN(values[s * length + t]!)) return values[s * length + t]!;
  }
  return Number.NaN;
}

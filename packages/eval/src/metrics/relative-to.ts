import { assertSameLength, quotient, type Values } from './error-sums.js';

/** A metric of outcomes and forecasts, such as `rmse`. */
export type PointMetric = (actual: Values, forecast: Values) => number | null;

/**
 * The relative form of a metric: its value for a forecast divided by its value for a reference,
 * over the outcomes that both forecast. Below 1 the forecast is better; 1 minus it is the skill.
 * @returns a function of `(actual, forecast, reference)`, each of length n with NaN triples
 * skipped; it gives `null` where either value is `null` or the reference is without error, and
 * throws `EVAL_LENGTH_MISMATCH` and what the metric throws
 * @example
 * const relativeRmse = relativeTo(rmse);
 * relativeRmse([10, 20], [11, 21], [12, 22]); // 0.5
 */
export function relativeTo(metric: PointMetric) {
  return (actual: Values, forecast: Values, reference: Values): number | null => {
    assertSameLength(actual, forecast);
    assertSameLength(actual, reference);
    const known = Float64Array.from(actual, (value, i) =>
      Number.isNaN(forecast[i]! + reference[i]!) ? Number.NaN : value,
    );
    return quotient(metric(known, forecast), metric(known, reference));
  };
}

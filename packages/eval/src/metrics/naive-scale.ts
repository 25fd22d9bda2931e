import { type Panel, seriesValues } from '@crimecast/data';

/** How much series move from one period to the next; NaN when no step is known. */
export interface NaiveScale {
  /** Mean absolute step. */
  readonly absolute: number;
  /** Mean squared step. */
  readonly squared: number;
}

/**
 * The mean one-period step of each crime, pooled over its series: the denominator of MASE and
 * RMSSE. Only steps between two known neighbouring periods count. Give the training panel, so
 * that nothing after the origin is used.
 */
export function naiveScales(train: Panel): Map<string, NaiveScale> {
  const sums = new Map<string, { n: number; absolute: number; squared: number }>();
  train.series.forEach(({ crime }, s) => {
    const sum = sums.get(crime) ?? { n: 0, absolute: 0, squared: 0 };
    sums.set(crime, sum);
    const values = seriesValues(train, s);
    for (let t = 1; t < values.length; t++) {
      const step = values[t]! - values[t - 1]!;
      if (Number.isNaN(step)) continue;
      sum.n++;
      sum.absolute += Math.abs(step);
      sum.squared += step * step;
    }
  });
  return new Map(
    [...sums].map(([crime, { n, absolute, squared }]) => [
      crime,
      { absolute: absolute / n, squared: squared / n },
    ]),
  );
}

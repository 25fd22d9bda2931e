import type { Panel } from '@crimecast/data';
import type { FittedTransform, TargetTransform } from './target-transform.js';

/** Transforms one after the other: `chain(log1p(), demean('nation'), difference())`. */
export function chain(...transforms: readonly TargetTransform[]): TargetTransform {
  return {
    name: transforms.map(({ name }) => name).join('+') || 'none',
    fit(train) {
      const fitted: FittedTransform[] = [];
      for (const transform of transforms) {
        fitted.push(transform.fit(fitted.at(-1)?.panel ?? train));
      }
      return chained(train, fitted);
    },
  };
}

function chained(panel: Panel, fitted: readonly FittedTransform[]): FittedTransform {
  return {
    panel: fitted.at(-1)?.panel ?? panel,
    inverse: (forecasts, horizon) =>
      fitted.reduceRight<Float64Array>(
        (values, one) => one.inverse(values, horizon),
        forecasts.slice(),
      ),
    update(newer) {
      const updated: FittedTransform[] = [];
      for (const one of fitted) updated.push(one.update(updated.at(-1)?.panel ?? newer));
      return chained(newer, updated);
    },
  };
}

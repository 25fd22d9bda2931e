import { withValues } from '../with-values.js';
import type { FittedTransform, TargetTransform } from './target-transform.js';

/** log(1 + y), which makes changes of small and large counts alike. */
export function log1p(): TargetTransform {
  const fit: TargetTransform['fit'] = (train): FittedTransform => ({
    panel: withValues(train, train.values.map(Math.log1p)),
    inverse: (forecasts) => forecasts.map(Math.expm1),
    update: fit,
  });
  return { name: 'log1p', fit };
}

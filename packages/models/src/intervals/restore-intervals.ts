import { modelError } from '../errors.js';
import { readBoolean } from '../format/checked-json.js';
import type { Contents } from '../format/container.js';
import type { FittedIntervals } from './fitted-intervals.js';
import { INTERVAL_KINDS } from './interval-kind.js';
import { restoreBoostedQuantiles } from './kinds/boosted-quantiles.js';
import { conformalIntervals } from './kinds/conformal.js';
import { learnedIntervals } from './kinds/learned-quantiles.js';
import { restoreNegativeBinomial } from './kinds/negative-binomial.js';
import { restoreQuantileForest } from './kinds/quantile-forest.js';
import { QUICK_MEASURES } from './quick-measures.js';
import { restoreCalibration } from './saved-calibration.js';

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreIntervals(contents: Contents): FittedIntervals {
  const { header, arrays } = contents;
  const kind = INTERVAL_KINDS.find((known) => known === header.kind);
  switch (kind) {
    case 'conformal-log':
      return conformalIntervals(restoreCalibration(contents, 'log'), QUICK_MEASURES);
    case 'conformal-absolute':
      return conformalIntervals(restoreCalibration(contents, 'absolute'));
    case 'conformal-scaled':
      return conformalIntervals(restoreCalibration(contents, 'scaled'));
    case 'negative-binomial':
      return restoreNegativeBinomial(contents);
    case 'boosted-quantiles':
    case 'quantile-forest': {
      const restore = kind === 'quantile-forest' ? restoreQuantileForest : restoreBoostedQuantiles;
      const learned = readBoolean(header, 'learned') ? restore(arrays) : null;
      return learnedIntervals(kind, restoreCalibration(contents, 'log'), learned);
    }
    default:
      throw modelError('MODEL_FILE_INVALID', 'The intervals in this model are of no known kind.');
  }
}

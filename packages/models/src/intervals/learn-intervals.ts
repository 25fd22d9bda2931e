import type { Panel } from '@crimecast/data';
import type { PastOrigins } from '../past-origins.js';
import type { PointModel, Refits } from '../point-model.js';
import type { TrainOptions } from '../trees/fit-options.js';
import { pooledCalibration } from './calibrate.js';
import type { FittedIntervals } from './fitted-intervals.js';
import type { IntervalKind } from './interval-kind.js';
import { learnBoostedQuantiles } from './kinds/boosted-quantiles.js';
import { conformalIntervals } from './kinds/conformal.js';
import { errorRows } from './kinds/error-rows.js';
import { learnedIntervals } from './kinds/learned-quantiles.js';
import { learnNegativeBinomial } from './kinds/negative-binomial.js';
import { learnQuantileForest } from './kinds/quantile-forest.js';
import { pastForecasts } from './past-forecasts.js';
import { QUICK_MEASURES } from './quick-measures.js';

/** Past errors below which nothing is learned about what widens them. */
const MIN_ROWS = 500;

/** Learns intervals of any kind from what a model would have forecast at past origins. */
export async function learnIntervals(
  kind: IntervalKind,
  train: Panel,
  model: PointModel,
  refits: Refits,
  past: PastOrigins,
  task: TrainOptions & { seed: number },
): Promise<FittedIntervals> {
  const byStep = await pastForecasts(train, model, refits, past);
  if (kind === 'negative-binomial') return learnNegativeBinomial(train, byStep);
  if (kind === 'conformal-absolute' || kind === 'conformal-scaled') {
    const measure = kind === 'conformal-absolute' ? 'absolute' : 'scaled';
    return conformalIntervals(pooledCalibration(train, byStep, measure));
  }
  const calibration = pooledCalibration(train, byStep, 'log');
  if (kind === 'conformal-log') return conformalIntervals(calibration, QUICK_MEASURES);
  const rows = errorRows(train, byStep, task.seed);
  if (rows === null || rows.targets.length < MIN_ROWS) {
    return learnedIntervals(kind, calibration, null);
  }
  const learn = kind === 'boosted-quantiles' ? learnBoostedQuantiles : learnQuantileForest;
  return learnedIntervals(kind, calibration, await learn(rows, task));
}

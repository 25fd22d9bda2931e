export { type Audit, type AuditOptions, audit } from './audit/audit.js';
export { type FlaggedError, type FlagOptions, flaggedError } from './audit/flagged-error.js';
export { type Revision, revisions } from './audit/revisions.js';
export { type BacktestOptions, backtest } from './backtest/backtest.js';
export type {
  BacktestFailure,
  BacktestFold,
  BacktestResult,
  BacktestRows,
} from './backtest/backtest-result.js';
export type { RefitPolicy } from './backtest/fit-plan.js';
export type { FoldStore, ResumeOptions } from './backtest/fold-store.js';
export type { OriginHistory } from './backtest/origin-history.js';
export type { RelativeMaeInterval } from './compare/bootstrap-relative-mae.js';
export {
  clusteredDieboldMariano,
  type DieboldMariano,
  type DieboldMarianoOptions,
  dieboldMariano,
} from './compare/diebold-mariano.js';
export {
  type Leaderboard,
  type LeaderboardOptions,
  type LeaderboardRow,
  leaderboard,
} from './compare/leaderboard.js';
export {
  type ConfidenceSetEntry,
  type ConfidenceSetOptions,
  modelConfidenceSet,
} from './compare/model-confidence-set.js';
export type { PairedErrors } from './compare/paired-errors.js';
export {
  type RelativeMaeIntervalOptions,
  relativeMaeInterval,
} from './compare/relative-mae-interval.js';
export type { EvalErrorCode } from './errors.js';
export {
  type LeakageCheckOptions,
  type LeakageReport,
  leakageCheck,
  withNoiseAfter,
} from './leakage-check.js';
export { auc } from './metrics/auc.js';
export { averagePrecision } from './metrics/average-precision.js';
export { bias } from './metrics/bias.js';
export { brier } from './metrics/brier.js';
export {
  type CalibrationPoint,
  calibrationCurve,
  type LevelBounds,
} from './metrics/calibration-curve.js';
export { coverage } from './metrics/coverage.js';
export { crps, meanPinball, type QuantileForecast } from './metrics/crps.js';
export type { Values } from './metrics/error-sums.js';
export { geometricMean } from './metrics/geometric-mean.js';
export { intervalWidth } from './metrics/interval-width.js';
export { mae } from './metrics/mae.js';
export { mase } from './metrics/mase.js';
export { type NaiveScale, naiveScales } from './metrics/naive-scale.js';
export { pinball } from './metrics/pinball.js';
export { poissonDeviance } from './metrics/poisson-deviance.js';
export { precisionAt } from './metrics/precision-at.js';
export { quantileGrid, quantileWeights } from './metrics/quantile-weights.js';
export { relativeMae } from './metrics/relative-mae.js';
export { type PointMetric, relativeTo } from './metrics/relative-to.js';
export { type ReliabilityBin, reliabilityBins } from './metrics/reliability-bins.js';
export { rmse } from './metrics/rmse.js';
export { rmsse } from './metrics/rmsse.js';
export { type SeriesScales, seriesScales } from './metrics/series-scales.js';
export { smape } from './metrics/smape.js';
export { wape } from './metrics/wape.js';
export { winkler } from './metrics/winkler.js';
export type { Cell, GroupKey } from './summary/cell-groups.js';
export { type GroupScore, type ScoreGroupsOptions, scoreGroups } from './summary/score-groups.js';
export { type QuantileWeighting, type SummariseOptions, summarise } from './summary/summarise.js';
export type { CrimeScore, Exclusion, Headline, Summary } from './summary/summary.js';

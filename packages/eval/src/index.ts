export { type BacktestOptions, backtest } from './backtest/backtest.js';
export type {
  BacktestFailure,
  BacktestFold,
  BacktestResult,
  BacktestRows,
} from './backtest/backtest-result.js';
export type { PairedErrors } from './compare/paired-errors.js';
export {
  type RelativeMaeInterval,
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
export { bias } from './metrics/bias.js';
export { coverage } from './metrics/coverage.js';
export { crps, type QuantileForecast } from './metrics/crps.js';
export type { Values } from './metrics/error-sums.js';
export { geometricMean } from './metrics/geometric-mean.js';
export { mae } from './metrics/mae.js';
export { mase } from './metrics/mase.js';
export { type NaiveScale, naiveScales } from './metrics/naive-scale.js';
export { pinball } from './metrics/pinball.js';
export { relativeMae } from './metrics/relative-mae.js';
export { rmse } from './metrics/rmse.js';
export { rmsse } from './metrics/rmsse.js';
export { wape } from './metrics/wape.js';
export { winkler } from './metrics/winkler.js';
export { type SummariseOptions, summarise } from './summary/summarise.js';
export type { CrimeScore, Exclusion, Headline, Summary } from './summary/summary.js';

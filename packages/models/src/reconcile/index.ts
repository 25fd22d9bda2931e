export { bottomUp, middleOut, nonNegative, topDown } from './by-shares.js';
export {
  type ErrorCovariance,
  olsCovariance,
  shrunkCovariance,
  wlsCovariance,
} from './error-covariance.js';
export {
  type ForecastHierarchyOptions,
  forecastHierarchy,
  type ReconcileMethod,
} from './forecast-hierarchy.js';
export {
  buildHierarchy,
  type Hierarchy,
  type HierarchyLevel,
  hierarchyPanel,
} from './hierarchy.js';
export { gaps, minTrace, type Reconciler } from './min-trace.js';
export { type SampleOptions, sampledIntervals } from './sampled-intervals.js';

export { CrimecastError, type DataErrorCode } from './errors.js';
export { addObserved, aggregate } from './panel/aggregate.js';
export { dataVersion } from './panel/data-version.js';
export { FREQUENCIES, type Frequency, seasonLength } from './panel/frequency.js';
export {
  createPanel,
  lastPeriod,
  type Panel,
  type PanelInput,
  periodLabels,
  type Series,
  seriesValues,
} from './panel/panel.js';
export { formatPeriod, type Period, parsePeriod } from './panel/period.js';
export { pickSeries, selectSeries } from './panel/select.js';
export { until } from './panel/until.js';

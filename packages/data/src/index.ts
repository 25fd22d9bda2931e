export { CrimecastError, type DataErrorCode } from './errors.js';
export { parseCount } from './io/count.js';
export { type CsvTable, parseCsv } from './io/csv.js';
export { type CsvColumns, readCsvColumns } from './io/csv-columns.js';
export type { CsvLimits } from './io/csv-limits.js';
export { decodeText } from './io/decode-text.js';
export { type CsvRow, type OpenCsv, openCsv } from './io/open-csv.js';
export { type PanelColumns, panelFromCsv } from './io/panel-from-csv.js';
export type { TextSource } from './io/text-chunks.js';
export { csvRecord, writeCsv } from './io/write-csv.js';
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
export { compareText, type PanelRow, panelFromRows } from './panel/panel-from-rows.js';
export { formatPeriod, type Period, parsePeriod } from './panel/period.js';
export { pickSeries, selectSeries } from './panel/select.js';
export { seriesId } from './panel/series-id.js';
export { until } from './panel/until.js';
export { suggest } from './suggest.js';

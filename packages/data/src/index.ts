export { CrimecastError, type DataErrorCode } from './errors.js';
export type { InspectOptions, PanelReport } from './io/collect-rows.js';
export { parseCount } from './io/count.js';
export { type CsvTable, parseCsv } from './io/csv.js';
export type { CsvLimits } from './io/csv-limits.js';
export { decodeText } from './io/decode-text.js';
export { formulaSafe } from './io/formula-safe.js';
export { parseNumber } from './io/number.js';
export { type ColumnOrConstant, PANEL_COLUMNS, type PanelColumns } from './io/panel-columns.js';
export { inspectCsv, panelFromCsv } from './io/panel-from-csv.js';
export { inspectRecords, type PanelRecord, panelFromRecords } from './io/panel-from-records.js';
export { panelFromJson, panelToJson } from './io/panel-json.js';
export { type PanelToCsvOptions, panelToCsv } from './io/panel-to-csv.js';
export type { RowProblem } from './io/row-problem.js';
export { csvRecord, writeCsv } from './io/write-csv.js';
export { addObserved, aggregate } from './panel/aggregate.js';
export { type AlignOptions, alignPanels } from './panel/align-panels.js';
export { constantBorders } from './panel/constant-borders.js';
export { dataVersion } from './panel/data-version.js';
export { featureColumn, featureNames, withFeatures } from './panel/features.js';
export { type FillGapsOptions, fillGaps, type GapPolicy } from './panel/fill-gaps.js';
export { FREQUENCIES, type Frequency, seasonLength } from './panel/frequency.js';
export { type JoinOptions, joinPanels } from './panel/join-panels.js';
export { missingMask } from './panel/missing-mask.js';
export {
  createPanel,
  type FeatureValue,
  lastPeriod,
  type Panel,
  type PanelInput,
  periodLabels,
  type Series,
  seriesValues,
} from './panel/panel.js';
export { type PanelAsColumns, panelToArrays, panelToColumns } from './panel/panel-columns.js';
export { type ArraysInput, panelFromArrays } from './panel/panel-from-arrays.js';
export { compareText, type PanelRow, panelFromRows } from './panel/panel-from-rows.js';
export { type PanelCell, panelRows } from './panel/panel-rows.js';
export { type PopulationOf, perPopulation, type RateOptions } from './panel/per-population.js';
export { formatPeriod, type Period, parsePeriod } from './panel/period.js';
export { type PanelLevels, panelLevels, type RollUp, rollUp } from './panel/roll-up.js';
export { pickSeries, selectSeries } from './panel/select.js';
export { seriesId } from './panel/series-id.js';
export { slicePeriods } from './panel/slice-periods.js';
export { until } from './panel/until.js';
export { suggest } from './text/suggest.js';

import { dataError } from './errors.js';
import { columnNames, type PanelColumns } from './io/panel-columns.js';
import { type PanelRecord, panelFromRecords } from './io/panel-from-records.js';
import { featureColumn, featureNames } from './panel/features.js';
import type { Frequency } from './panel/frequency.js';
import type { FeatureValue, Panel } from './panel/panel.js';
import { columnOfSeries, panelToColumns } from './panel/panel-columns.js';

/** As much of a danfo.js `DataFrame` as this bridge reads. */
export interface DataFrameLike {
  readonly columns: string[];
  readonly shape: readonly number[];
  column(name: string): { readonly values: ArrayLike<unknown> };
}

/** As much of the `danfojs-node` (or `danfojs`) module as this bridge uses. */
export interface Danfo<Frame> {
  readonly DataFrame: new (data: object, options: object) => Frame;
}

/** The columns of a frame made by {@link panelToDataFrame}. */
export const FRAME_COLUMNS = Object.freeze({
  ...{ area: 'area', crime: 'crime', parent: 'parent', time: 'time', value: 'value' },
  missing: Object.freeze(['']),
  fractions: true,
}) satisfies PanelColumns;

/**
 * A panel as a danfo.js frame with columns `area, crime, parent, time, value` and the features,
 * each with its type set: codes stay text (`"0012"`), a missing value is NaN, no parent is `""`.
 * Sum with {@link rollUp} before, not with the frame's `groupby`: that joins keys by `-`, so
 * ("a-b", "c") and ("a", "b-c") become one.
 * @param danfo the module, so that this package does not need it: `import * as danfo from 'danfojs-node'`
 * @throws CrimecastError `DATA_EMPTY` for a panel without cells, which no frame holds
 */
export function panelToDataFrame<Frame>(panel: Panel, danfo: Danfo<Frame>): Frame {
  if (panel.values.length === 0) {
    throw dataError('DATA_EMPTY', 'The panel has no cells; a data frame needs one row at least.');
  }
  const { area, crime, parent, time, value } = panelToColumns(panel);
  const features = featureNames(panel).map((name) => [name, featureColumn(panel, name)] as const);
  const data = {
    ...{ area, crime, parent: parent.map((name) => name ?? ''), time, value: [...value] },
    ...Object.fromEntries(
      features.map(([name, values]) => [name, columnOfSeries(panel, values.map(toCell(values)))]),
    ),
  };
  const dtypes = [
    ...['string', 'string', 'string', 'string', 'float32'],
    ...features.map(([, values]) => (isNumeric(values) ? 'float32' : 'string')),
  ];
  return new danfo.DataFrame(data, { columns: Object.keys(data), dtypes });
}

/**
 * A panel from a danfo.js frame with one row per area, crime and period.
 * @param columns which column holds what; {@link FRAME_COLUMNS} for a frame of this package
 * @throws CrimecastError what {@link panelFromRecords} throws. Above all `DATA_PANEL_INVALID` for
 * codes that danfo's `readCSV` made into numbers: their zeros are lost, so read the file with
 * `panelFromCsv` instead
 */
export function panelFromDataFrame(
  frame: DataFrameLike,
  columns: PanelColumns,
  frequency: Frequency,
): Panel {
  const names = [...new Set(columnNames(columns))].filter((name) => frame.columns.includes(name));
  const data = names.map((name) => frame.column(name).values);
  const records = function* (): Generator<PanelRecord> {
    for (let row = 0; row < frame.shape[0]!; row++) {
      yield Object.fromEntries(names.map((name, c) => [name, known(data[c]![row])]));
    }
  };
  return panelFromRecords(records(), columns, frequency);
}

/** Danfo has NaN where nothing is known, in columns of any type. */
function known(value: unknown): unknown {
  return typeof value === 'number' && Number.isNaN(value) ? null : value;
}

function isNumeric(values: readonly FeatureValue[]): boolean {
  return values.every((value) => value === null || typeof value === 'number');
}

function toCell(values: readonly FeatureValue[]): (value: FeatureValue) => string | number {
  return isNumeric(values)
    ? (value) => (value === null ? Number.NaN : (value as number))
    : (value) => (value === null ? '' : String(value));
}

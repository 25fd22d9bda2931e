import { dataVersion } from '../../panel/data-version.js';
import type { Frequency } from '../../panel/frequency.js';
import { createPanel, type FeatureValue, type Panel, type Series } from '../../panel/panel.js';
import { toSeries } from '../../panel/to-series.js';
import { columnNames, type PanelColumns } from '../panel-columns.js';
import { type PanelRecord, panelFromRecords } from '../panel-from-records.js';
import { malformed } from './malformed.js';
import { OWN_COLUMNS, PANEL_KEY } from './panel-to-parquet.js';
import { type ParquetOptions, type ParquetTable, readParquet } from './read-parquet.js';

/**
 * A panel from a Parquet file: one that {@link panelToParquet} wrote, or any long table with a
 * mapping and a frequency.
 * @throws CrimecastError what {@link readParquet} and {@link panelFromRecords} throw;
 * `DATA_PARQUET_MALFORMED` for a file without a panel's metadata, or whose checksum differs
 * @example
 * await panelFromParquet(bytes, { area: 'lsoa', crime: 'type', time: 'month', value: 'n' }, 'month')
 */
export async function panelFromParquet(
  bytes: Uint8Array,
  columns?: PanelColumns,
  frequency?: Frequency,
  options: Omit<ParquetOptions, 'columns'> = {},
): Promise<Panel> {
  if (columns !== undefined && frequency !== undefined) {
    const names = [...new Set(columnNames(columns))];
    const { records } = await readParquet(bytes, { ...options, columns: names });
    return panelFromRecords(records, columns, frequency);
  }
  return ownPanel(await readParquet(bytes, options));
}

function ownPanel({ records, metadata }: ParquetTable): Panel {
  const about = metadata.get(PANEL_KEY);
  if (about === undefined)
    throw malformed('is not one of panelToParquet; give columns and frequency');
  const { frequency, start, length, series: count, version } = parse(about);
  if (records.length !== count * length) throw malformed('holds other cells than it says');
  const series = Array.from({ length: length === 0 ? 0 : count }, (_, s) =>
    readSeries(records[s * length]!),
  );
  const values = records.map(({ value }) => (value === null ? Number.NaN : (value as number)));
  const panel = createPanel({ frequency, start, length, series, values });
  if (dataVersion(panel) === version) return panel;
  throw malformed('has another checksum; it was changed after panelToParquet wrote it');
}

interface About {
  frequency: Frequency;
  start: number;
  length: number;
  series: number;
  version: string;
}

function parse(text: string): About {
  try {
    return JSON.parse(text) as About;
  } catch (cause) {
    throw malformed('has broken metadata', cause);
  }
}

function readSeries(record: PanelRecord): Series {
  const { id, area, crime, parent } = record as unknown as Series;
  const known = Object.entries(record).filter(
    ([name, value]) => value !== null && !(OWN_COLUMNS as readonly string[]).includes(name),
  ) as [string, FeatureValue][];
  const features = known.length === 0 ? undefined : Object.fromEntries(known);
  return toSeries({ id, area, crime, parent: parent ?? undefined, features });
}

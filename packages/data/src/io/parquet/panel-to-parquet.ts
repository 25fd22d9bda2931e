import { parquetWriteBuffer } from 'hyparquet-writer';
import { dataError } from '../../errors.js';
import { dataVersion } from '../../panel/data-version.js';
import { featureColumn, featureNames } from '../../panel/features.js';
import type { Panel } from '../../panel/panel.js';
import { columnOfSeries, panelToColumns } from '../../panel/panel-columns.js';

export const PANEL_KEY = 'crimecast.panel';

/** The columns of a panel's Parquet file that are not features. */
export const OWN_COLUMNS = ['id', 'area', 'crime', 'parent', 'time', 'value'] as const;

/**
 * A panel as a Parquet file (Snappy): a long table `id, area, crime, parent, time, value` and a
 * column per feature; a missing value is null. Frequency, first period and a checksum are in the
 * file's metadata, so {@link panelFromParquet} needs no mapping and gives the same panel back.
 * @throws CrimecastError `DATA_COLUMN_DUPLICATE` for a feature named like one of the six columns;
 * `DATA_PANEL_INVALID` for a name that UTF-8 cannot carry: half a surrogate pair, or a byte order
 * mark in front
 */
export function panelToParquet(panel: Panel): Uint8Array {
  const features = featureNames(panel);
  const taken = features.find((name) => (OWN_COLUMNS as readonly string[]).includes(name));
  if (taken !== undefined) {
    throw dataError(
      'DATA_COLUMN_DUPLICATE',
      `The feature "${taken}" has the name of a column; rename it.`,
    );
  }
  refuseUnreadableNames(panel);
  const { area, crime, parent, time, value } = panelToColumns(panel);
  const text = (name: string, data: (string | null)[]) => ({
    ...{ name, data, type: 'STRING' as const, nullable: true },
  });
  const { frequency, start, length } = panel;
  const about = { format: 1, frequency, start, length, series: panel.series.length };
  const buffer = parquetWriteBuffer({
    columnData: [
      text(
        'id',
        columnOfSeries(
          panel,
          panel.series.map(({ id }) => id),
        ),
      ),
      ...[text('area', area), text('crime', crime), text('parent', parent), text('time', time)],
      { name: 'value', data: Array.from(value, orNull), type: 'DOUBLE', nullable: true },
      ...features.map((name) => featureData(panel, name)),
    ],
    kvMetadata: [
      { key: PANEL_KEY, value: JSON.stringify({ ...about, version: dataVersion(panel) }) },
    ],
  });
  return new Uint8Array(buffer);
}

/** One type per column: a double or text. */
function featureData(panel: Panel, name: string) {
  const values = featureColumn(panel, name);
  const kinds = new Set(values.filter((value) => value !== null).map((value) => typeof value));
  const data = columnOfSeries(panel, values);
  if (kinds.size > 1) {
    throw dataError(
      'DATA_PANEL_INVALID',
      `The feature "${name}" is text in some series and a number in others; Parquet holds one kind in a column.`,
    );
  }
  const type = kinds.has('number') ? ('DOUBLE' as const) : ('STRING' as const);
  return { name, data, type, nullable: true };
}

function orNull(value: number): number | null {
  return Number.isNaN(value) ? null : value;
}

/** Such names would come back as other names. */
function refuseUnreadableNames({ series }: Panel): void {
  for (const { area, crime, parent = '' } of series) {
    for (const name of [area, crime, parent]) {
      if (
        !/^\uFEFF|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/.test(name)
      ) {
        continue;
      }
      throw dataError(
        'DATA_PANEL_INVALID',
        `The name ${JSON.stringify(name)} begins with a byte order mark or has half a character; correct it.`,
      );
    }
  }
}

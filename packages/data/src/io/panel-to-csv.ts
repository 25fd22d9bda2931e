import { featureNames } from '../panel/features.js';
import { type Panel, periodLabels, type Series, seriesValues } from '../panel/panel.js';
import { seriesId } from '../panel/series-id.js';
import { formulaSafe } from './formula-safe.js';
import { csvRecord } from './write-csv.js';

export interface PanelToCsvOptions {
  /** Keep spreadsheets from running names as formulas; on by default. Numbers are untouched. */
  formulaSafe?: boolean;
  /** Write a row with an empty value for a missing cell; on by default, or the row is left out. */
  missing?: boolean;
}

/**
 * A panel as a long CSV: `area,crime,parent,time,value[,id][,features …]`. `parent` is empty for an
 * area without one; `id` is there when one differs from its area and crime. Read it back with
 * `panelFromCsv(csv, PANEL_COLUMNS, panel.frequency)`; features come back as text when they are
 * named in the mapping.
 * @returns a header alone for a panel without cells
 */
export function panelToCsv(panel: Panel, options: PanelToCsvOptions = {}): string {
  const safe = options.formulaSafe === false ? (text: string) => text : formulaSafe;
  const withMissing = options.missing !== false;
  const layout = layoutOf(panel);
  const parts = [csvRecord(layout.header.map(safe))];
  const times = periodLabels(panel);
  panel.series.forEach((series, s) => {
    const [before, after] = layout
      .fields(series)
      .map((fields) =>
        fields.map((field) => (typeof field === 'string' ? safe(field) : field)),
      ) as [(string | number)[], (string | number)[]];
    const values = seriesValues(panel, s);
    for (let t = 0; t < panel.length; t++) {
      const missing = Number.isNaN(values[t]!);
      if (missing && !withMissing) continue;
      parts.push(csvRecord([...before, times[t]!, missing ? '' : values[t]!, ...after]));
    }
  });
  return parts.join('');
}

function layoutOf(panel: Panel) {
  const ids = panel.series.some(({ id, area, crime }) => id !== seriesId(area, crime));
  const features = featureNames(panel);
  return {
    header: [
      ...['area', 'crime', 'parent'],
      ...['time', 'value', ...(ids ? ['id'] : []), ...features],
    ],
    /** What stands before the time and after the value, in each row of a series. */
    fields: (series: Series): [(string | number)[], (string | number)[]] => [
      [series.area, series.crime, series.parent ?? ''],
      [...(ids ? [series.id] : []), ...features.map((name) => series.features?.[name] ?? '')],
    ],
  };
}

import { type Panel, periodLabels, seriesValues } from './panel.js';

/** A panel as the columns of a long table, all of one length. */
export interface PanelAsColumns {
  readonly area: string[];
  readonly crime: string[];
  /** `null` where an area has no parent. */
  readonly parent: (string | null)[];
  /** Labels of periods: `2018-06`. */
  readonly time: string[];
  /** NaN where it is missing. */
  readonly value: Float64Array;
}

/** The cells of a panel as columns: series after series, oldest first, missing ones included. */
export function panelToColumns(panel: Panel): PanelAsColumns {
  const times = periodLabels(panel);
  const size = panel.values.length;
  const columns: PanelAsColumns = {
    area: new Array(size),
    crime: new Array(size),
    parent: new Array(size),
    time: new Array(size),
    value: panel.values.slice(),
  };
  panel.series.forEach(({ area, crime, parent = null }, s) => {
    for (let t = 0, i = s * panel.length; t < panel.length; t++, i++) {
      columns.area[i] = area;
      columns.crime[i] = crime;
      columns.parent[i] = parent;
      columns.time[i] = times[t]!;
    }
  });
  return columns;
}

/** What each series has, as a column beside those of {@link panelToColumns}: once per period. */
export function columnOfSeries<T>(panel: Panel, entries: readonly T[]): T[] {
  return entries.flatMap((entry) => new Array<T>(panel.length).fill(entry));
}

/** The values of each series by its id: copies, oldest first. */
export function panelToArrays(panel: Panel): Map<string, Float64Array> {
  return new Map(panel.series.map(({ id }, s) => [id, seriesValues(panel, s).slice()]));
}

import { type Panel, periodLabels, type Series, seriesValues } from './panel.js';

/** One cell of a panel as a row of a long table. */
export interface PanelCell extends Series {
  /** Label of the period: `2018-06`. */
  readonly time: string;
  /** NaN where it is missing. */
  readonly value: number;
}

/** The cells of a panel one by one: series after series, oldest first, missing ones included. */
export function* panelRows(panel: Panel): Generator<PanelCell> {
  const times = periodLabels(panel);
  for (const [s, series] of panel.series.entries()) {
    const values = seriesValues(panel, s);
    for (let t = 0; t < panel.length; t++) yield { ...series, time: times[t]!, value: values[t]! };
  }
}

import { type Panel, panelFromArrays, seriesValues } from '../../src/index.js';

const _ = Number.NaN;
export const theft = { crime: 'theft', parent: 'north' };
/** Two crimes in three areas below two parents, 2017–2019, with gaps. */
export const base = panelFromArrays(
  [
    { area: 'a', ...theft, values: [1, _, 3] },
    { area: 'b', ...theft, values: [_, _, 30] },
    { area: 'b', crime: 'arson', parent: 'north', values: [0, 2, _] },
    { area: 'c', crime: 'theft', parent: 'south', values: [5, 5, 5] },
  ],
  'year',
  '2017',
);

/** The values of a panel by the ids of its series. */
export const table = (panel: Panel) =>
  Object.fromEntries(panel.series.map(({ id }, s) => [id, [...seriesValues(panel, s)]]));

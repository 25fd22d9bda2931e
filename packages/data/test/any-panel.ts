import fc from 'fast-check';
import { createPanel, formatPeriod, type Panel, parsePeriod, seriesId } from '../src/index.js';

/** Names that have broken a reader or a spreadsheet before. */
const name = fc.oneof(
  fc.constantFrom('0012', '12', '__proto__', 'constructor', 'a/b', 'a,b', '"q"', ' x ', 'é\nन'),
  fc.constantFrom('=1+1', "'=1+1", "''@x", '-', '+', '@a', '\tb', 'a\rb', 'NA', 'null', "'"),
  fc.string({ minLength: 1, maxLength: 5 }).filter((s) => s.trim() !== '' && !s.includes('\0')),
);
const value = fc.oneof(
  fc.nat(),
  fc.constant(Number.NaN),
  fc.double({ min: 0, max: 1e300, noNaN: true }).map((v) => (v === 0 ? 0 : v)),
);
const STARTS = {
  day: '2020-02-27',
  week: '2020-W50',
  month: '2020-11',
  quarter: '2020-Q3',
  year: '2017',
};

export interface AnyPanelOptions {
  minSeries?: number;
  /** Areas with a parent, ids of their own. */
  parents?: boolean;
}

/** Any panel with cells, its series sorted by area and crime as readers sort them. */
export function anyPanel({
  minSeries = 1,
  parents = true,
}: AnyPanelOptions = {}): fc.Arbitrary<Panel> {
  return fc
    .record({
      frequency: fc.constantFrom('day', 'week', 'month', 'quarter', 'year'),
      length: fc.integer({ min: 1, max: 5 }),
      areas: fc.uniqueArray(name, { minLength: minSeries, maxLength: 3 }),
      crimes: fc.uniqueArray(name, { minLength: 1, maxLength: 2 }),
      parent: fc.option(name, { nil: undefined }),
      ownIds: fc.boolean(),
      values: fc.array(value, { minLength: 30, maxLength: 30 }),
    })
    .map(({ frequency, length, areas, crimes, parent, ownIds, values }) => {
      const up = parents && parent !== undefined ? { parent } : {};
      const series = areas.sort().flatMap((area, a) =>
        crimes.sort().map((crime, c) => ({
          id: parents && ownIds ? `id ${a}-${c}` : seriesId(area, crime),
          ...{ area, crime },
          ...(a === 0 ? up : {}),
        })),
      );
      const start = parsePeriod(STARTS[frequency], frequency);
      const input = { frequency, start, length, series };
      return createPanel({ ...input, values: values.slice(0, series.length * length) });
    });
}

/** A slow view of a panel: every cell by names and label. */
export function cells(panel: Panel): Map<string, number> {
  const map = new Map<string, number>();
  panel.series.forEach(({ area, crime }, s) => {
    for (let t = 0; t < panel.length; t++) {
      const time = formatPeriod(panel.start + t, panel.frequency);
      map.set(JSON.stringify([area, crime, time]), panel.values[s * panel.length + t]!);
    }
  });
  return map;
}

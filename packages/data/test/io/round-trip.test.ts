import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  createPanel,
  inspectCsv,
  PANEL_COLUMNS,
  type Panel,
  panelFromCsv,
  panelFromJson,
  panelFromRecords,
  panelRows,
  panelToCsv,
  panelToJson,
  withFeatures,
} from '../../src/index.js';
import { panelFromCsvStream } from '../../src/io/large-csv.js';
import { panelFromParquet, panelToParquet } from '../../src/io/parquet/index.js';
import { anyPanel } from '../any-panel.js';

const withIds = (panel: Panel) =>
  panel.series.some(({ id }) => id.startsWith('id '))
    ? { ...PANEL_COLUMNS, id: 'id' }
    : PANEL_COLUMNS;
const mapping = (panel: Panel) => {
  const { parent, ...rest } = withIds(panel) as typeof PANEL_COLUMNS & { id?: string };
  return panel.series.some((series) => series.parent !== undefined) ? { ...rest, parent } : rest;
};
const empty = createPanel({ frequency: 'week', start: 7, length: 0, series: [], values: [] });

describe('panel → file → panel', () => {
  it('is the same panel through CSV', async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel(), async (panel) => {
        const csv = panelToCsv(panel);
        expect(panelFromCsv(csv, mapping(panel), panel.frequency)).toEqual(panel);
        const streamed = panelFromCsvStream([csv], mapping(panel), panel.frequency);
        expect(await streamed).toEqual(panel);
        const report = inspectCsv(csv, mapping(panel), panel.frequency);
        expect(report).toMatchObject({ problemCount: 0, accepted: panel.values.length });
        expect(report.panel).toEqual(panel);
      }),
    );
  });

  it('is the same panel through JSON, features, order and all', () => {
    const feature = fc.oneof(fc.string(), fc.nat(), fc.constant(null));
    fc.assert(
      fc.property(anyPanel(), fc.dictionary(fc.string(), feature), (panel, features) => {
        const carried = withFeatures(panel, () => features);
        expect(panelFromJson(panelToJson(carried))).toEqual(carried);
      }),
    );
    expect(panelFromJson(panelToJson(empty))).toEqual(empty);
  });

  it('is the same panel through Parquet, features and all', async () => {
    await fc.assert(
      fc.asyncProperty(anyPanel(), fc.nat(), async (panel, km2) => {
        const carried = withFeatures(panel, ({ area }) => ({ zone: area, km2, __proto__x: 'y' }));
        expect(await panelFromParquet(panelToParquet(carried))).toEqual(carried);
      }),
    );
    expect(await panelFromParquet(panelToParquet(empty))).toEqual(empty);
  });

  it('is the same panel through Parquet read as a table with a mapping', async () => {
    const columns = { ...PANEL_COLUMNS, id: 'id', formulaSafe: false };
    await fc.assert(
      fc.asyncProperty(anyPanel(), async (panel) => {
        const read = panelFromParquet(panelToParquet(panel), columns, panel.frequency);
        expect(await read).toEqual(panel);
      }),
    );
  });

  it('is the same panel through its rows', () => {
    fc.assert(
      fc.property(anyPanel({ parents: false }), (panel) => {
        const rows = [...panelRows(panel)].map((row) => ({
          ...row,
          value: Number.isNaN(row.value) ? null : row.value,
        }));
        const { parent: _, formulaSafe: __, ...columns } = PANEL_COLUMNS;
        expect(panelFromRecords(rows, columns, panel.frequency)).toEqual(panel);
      }),
    );
  });

  it('brings features back from CSV as text when they are named', () => {
    const panel = withFeatures(
      panelFromCsv('area,crime,time,value\na,b,2020,1\n', own, 'year'),
      () => ({
        zone: '012',
        note: '=SUM(A1)',
      }),
    );
    const columns = { ...own, features: ['zone', 'note'], formulaSafe: true };
    expect(panelFromCsv(panelToCsv(panel), columns, 'year')).toEqual(panel);
  });
});

const own = { area: 'area', crime: 'crime', time: 'time', value: 'value' };

describe('panelToCsv', () => {
  it('lets no name begin a formula, and leaves numbers alone', () => {
    fc.assert(
      fc.property(anyPanel(), (panel) => {
        const [header, ...rows] = Papa.parse<string[]>(panelToCsv(panel), { newline: '\n' }).data;
        for (const row of rows) {
          row.forEach((field, c) => {
            if (header![c] === 'value') expect(field).toMatch(/^(\d.*)?$/);
            else expect(field).not.toMatch(/^[=+\-@\t\r]/);
          });
        }
      }),
    );
  });

  it('writes names as they are when told so', () => {
    const panel = panelFromCsv('area,crime,parent,time,value\n=1,-,,2020,3\n', own, 'year');
    expect(panelToCsv(panel, { formulaSafe: false })).toBe(
      'area,crime,parent,time,value\n=1,-,,2020,3\n',
    );
    expect(panelToCsv(panel)).toBe("area,crime,parent,time,value\n'=1,'-,,2020,3\n");
  });

  it('leaves missing cells out when told so', () => {
    const csv = 'area,crime,parent,time,value\na,b,,2020,3\na,b,,2022,5\n';
    const panel = panelFromCsv(csv, own, 'year');
    expect(panelToCsv(panel)).toContain('a,b,,2021,\n');
    expect(panelToCsv(panel, { missing: false })).toBe(csv);
  });

  it('is a header alone for a panel without cells', () => {
    expect(panelToCsv(empty)).toBe('area,crime,parent,time,value\n');
  });
});

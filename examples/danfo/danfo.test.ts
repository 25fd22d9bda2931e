import { CrimecastError, createPanel, panelFromArrays, withFeatures } from '@crimecast/data';
import { FRAME_COLUMNS, panelFromDataFrame, panelToDataFrame } from '@crimecast/data/danfo';
import { generatePanel } from '@crimecast/data/sample';
import * as danfo from 'danfojs-node';
import { afterEach, describe, expect, it, vi } from 'vitest';

afterEach(() => vi.restoreAllMocks());

const codes = panelFromArrays(
  [
    { area: '0012', crime: 'theft', parent: 'a-b', values: [1, Number.NaN, 16_777_217] },
    { area: '12', crime: 'theft', parent: 'a', values: [0, 5, 1e10] },
  ],
  'month',
  '2024-01',
);

describe('panelToDataFrame with danfojs-node', () => {
  it('keeps codes as text, and every value as it was', () => {
    const frame = panelToDataFrame(codes, danfo);
    expect(frame).toBeInstanceOf(danfo.DataFrame);
    expect(frame.columns).toEqual(['area', 'crime', 'parent', 'time', 'value']);
    expect(frame.column('area').values).toEqual(['0012', '0012', '0012', '12', '12', '12']);
    expect(frame.column('value').values).toEqual([1, Number.NaN, 16_777_217, 0, 5, 1e10]);
    expect(frame.ctypes.values).toEqual(['string', 'string', 'string', 'string', 'float32']);
  });

  it('gives the same panel back', () => {
    for (const panel of [codes, generatePanel({ areas: 5, length: 20, seed: 9 })]) {
      const frame = panelToDataFrame(panel, danfo);
      expect(panelFromDataFrame(frame, FRAME_COLUMNS, panel.frequency)).toEqual(panel);
    }
  });

  it('carries features, numbers as numbers and codes as text', () => {
    const panel = withFeatures(codes, ({ area }) => ({ km2: area.length, zone: `0${area}` }));
    const frame = panelToDataFrame(panel, danfo);
    const columns = { ...FRAME_COLUMNS, features: ['km2', 'zone'] };
    expect(panelFromDataFrame(frame, columns, 'month')).toEqual(panel);
  });

  it('says that a panel without cells is none', () => {
    const empty = createPanel({ frequency: 'year', start: 0, length: 0, series: [], values: [] });
    expect(() => panelToDataFrame(empty, danfo)).toThrowError(/no cells/);
  });
});

describe('panelFromDataFrame with danfojs-node', () => {
  it('refuses codes that danfo has made into numbers, and says what to do', () => {
    const frame = new danfo.DataFrame({
      area: [12, 13],
      crime: ['theft', 'theft'],
      month: ['2024-01', '2024-01'],
      n: [1, 2],
    });
    const read = () =>
      panelFromDataFrame(
        frame,
        { area: 'area', crime: 'crime', time: 'month', value: 'n' },
        'month',
      );
    expect(read).toThrowError(CrimecastError);
    expect(read).toThrowError(
      /Row 1, column "area": the name is the number 12; give names and codes as text/,
    );
  });

  it('names a column that the frame does not have', () => {
    const frame = panelToDataFrame(codes, danfo);
    const columns = { ...FRAME_COLUMNS, value: 'count' };
    expect(() => panelFromDataFrame(frame, columns, 'month')).toThrowError(/no column "count"/);
  });

  it('refuses a missing value unless the mapping allows it', () => {
    const { missing: _, ...strict } = FRAME_COLUMNS;
    const frame = panelToDataFrame(codes, danfo);
    expect(() => panelFromDataFrame(frame, strict, 'month')).toThrowError(/Row 2, column "value"/);
  });
});

describe('why this package does not group in danfo', () => {
  it('its groupby makes one group of two pairs of keys', async () => {
    const frame = new danfo.DataFrame({ a: ['a-b', 'a'], b: ['c', 'b-c'], n: [1, 2] });
    expect(frame.groupby(['a', 'b']).col(['n']).sum().shape[0]).toBe(1);
  });
});

describe('explore.mjs', () => {
  it('prints the states with most murders recorded, and a code with its zeros', async () => {
    const log = vi.spyOn(console, 'log').mockImplementation(() => {});
    await import('./explore.mjs');
    const printed = log.mock.calls.map((words) => words.join(' '));
    // Published for 2022: Uttar Pradesh 3,491, Bihar 2,930, Maharashtra 2,295 (Crime in India 2022);
    // a few of them in units without territory, which districts leave out.
    const published = { '09': 3491, 10: 2930, 27: 2295 };
    const states = printed.slice(1, 4).map((line) => line.split(' '));
    expect(states.map(([code]) => code)).toEqual(['09', '10', '27']);
    for (const [code, count] of states) {
      const share = Number(count) / published[code as keyof typeof published];
      expect(share).toBeGreaterThan(0.99);
      expect(share).toBeLessThanOrEqual(1);
    }
    expect(printed.slice(-2)).toEqual(['first code: "001"', 'same panel again: true']);
  });
});

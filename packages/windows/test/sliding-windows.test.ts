import type { Panel } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slidingWindows, type WindowSet } from '../src/index.js';
import { anyPanel, panelOf } from './panels.js';

/** One row as plain values: [series, origin, target period, lag1, lag2, …, target]. */
function rowsOf(windows: WindowSet): number[][] {
  return Array.from({ length: windows.rows }, (_, row) => [
    windows.series[row]!,
    windows.origins[row]!,
    windows.targetPeriods[row]!,
    ...windows.columns.map((_, c) => windows.features[c * windows.rows + row]!),
    windows.targets[row]!,
  ]);
}

/** The same by the plainest loop: read each window off the panel by period. */
function plainRows(panel: Panel, size: number, horizon: number, stride: number): number[][] {
  const rows: number[][] = [];
  for (let s = 0; s < panel.series.length; s++) {
    const at = (period: number) => {
      const t = period - panel.start;
      return t < panel.length ? panel.values[s * panel.length + t]! : Number.NaN;
    };
    for (let first = panel.start; first < panel.start + panel.length; first += stride) {
      const origin = first + size - 1;
      const lags = Array.from({ length: size }, (_, lag) => at(origin - lag));
      const row = [s, origin, origin + horizon, ...lags, at(origin + horizon)];
      if (!row.some(Number.isNaN)) rows.push(row);
    }
  }
  return rows;
}

describe('slidingWindows', () => {
  it('cuts every window, oldest first, the most recent value in lag1', () => {
    const windows = slidingWindows(panelOf([[1, 2, 3, 4, 5]]), { size: 3 });
    expect(rowsOf(windows)).toEqual([
      [0, 2019, 2020, 3, 2, 1, 4],
      [0, 2020, 2021, 4, 3, 2, 5],
    ]);
  });

  it('stores features column by column', () => {
    const windows = slidingWindows(panelOf([[1, 2, 3, 4, 5]]), { size: 2 });
    expect([...windows.features]).toEqual([2, 3, 4, 1, 2, 3]);
    expect(windows.columns.map(({ name }) => name)).toEqual(['lag1', 'lag2']);
  });

  it('declares the last period that each column uses', () => {
    const windows = slidingWindows(panelOf([[1, 2, 3, 4]]), { size: 3 });
    expect(windows.columns.map(({ offset }) => offset)).toEqual([0, -1, -2]);
  });

  it('goes through the series in their order', () => {
    const windows = slidingWindows(
      panelOf([
        [1, 2, 3],
        [7, 8, 9],
      ]),
      { size: 1 },
    );
    expect([...windows.series]).toEqual([0, 0, 1, 1]);
    expect([...windows.targets]).toEqual([2, 3, 8, 9]);
  });

  it('puts the target further away with a longer horizon', () => {
    const windows = slidingWindows(panelOf([[1, 2, 3, 4, 5]]), { size: 2, horizon: 3 });
    expect(rowsOf(windows)).toEqual([[0, 2018, 2021, 2, 1, 5]]);
  });

  it('starts a window only every stride periods', () => {
    const windows = slidingWindows(panelOf([[1, 2, 3, 4, 5, 6]]), { size: 1, stride: 2 });
    expect([...windows.origins]).toEqual([2017, 2019, 2021]);
    expect([...windows.targets]).toEqual([2, 4, 6]);
  });

  it('leaves out windows with a gap in inputs or target', () => {
    const windows = slidingWindows(panelOf([[1, 2, null, 4, 5, 6]]), { size: 2 });
    expect(rowsOf(windows)).toEqual([[0, 2021, 2022, 5, 4, 6]]);
  });

  it('keeps zeros: a count of nothing is not a gap', () => {
    expect(slidingWindows(panelOf([[0, 0, 0]]), { size: 2 }).rows).toBe(1);
  });

  it('gives no rows for a panel shorter than window and horizon', () => {
    expect(slidingWindows(panelOf([[1, 2, 3]]), { size: 3 }).rows).toBe(0);
    expect(slidingWindows(panelOf([]), { size: 3 }).rows).toBe(0);
  });

  it('does not change its input', () => {
    const panel = panelOf([[1, 2, 3, 4]]);
    const before = [...panel.values];
    slidingWindows(panel, { size: 2 }).features.fill(99);
    expect([...panel.values]).toEqual(before);
  });

  it('agrees with a plain loop on any panel', () => {
    const sizes = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(anyPanel, sizes, sizes, sizes, (panel, size, horizon, stride) => {
        const windows = slidingWindows(panel, { size, horizon, stride });
        expect(rowsOf(windows)).toEqual(plainRows(panel, size, horizon, stride));
      }),
    );
  });

  it.each([
    ['size', { size: 0 }],
    ['size', { size: 1.5 }],
    ['size', { size: Number.NaN }],
    ['horizon', { size: 1, horizon: 0 }],
    ['horizon', { size: 1, horizon: -1 }],
    ['stride', { size: 1, stride: 0 }],
    ['stride', { size: 1, stride: Number.POSITIVE_INFINITY }],
  ])('refuses a %s that is no integer of 1 or more', (name, options) => {
    expect(() => slidingWindows(panelOf([[1, 2]]), options)).toThrowError(
      expect.objectContaining({
        code: 'WINDOW_OPTION_INVALID',
        message: expect.stringContaining(name),
      }),
    );
  });
});

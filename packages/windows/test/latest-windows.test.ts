import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { latestWindows, slidingWindows } from '../src/index.js';
import { anyPanel, panelOf } from './panels.js';

describe('latestWindows', () => {
  it('holds the last values of each series, the most recent in lag1', () => {
    const windows = latestWindows(
      panelOf([
        [1, 2, 3, 4],
        [5, 6, 7, 8],
      ]),
      { size: 2 },
    );
    expect([...windows.features]).toEqual([4, 8, 3, 7]);
    expect([...windows.series]).toEqual([0, 1]);
    expect([...windows.origins]).toEqual([2020, 2020]);
    expect([...windows.targetPeriods]).toEqual([2021, 2021]);
  });

  it('has no outcome yet', () => {
    const windows = latestWindows(panelOf([[1, 2]]), { size: 1, horizon: 3 });
    expect([...windows.targets]).toEqual([Number.NaN]);
    expect([...windows.targetPeriods]).toEqual([2021]);
  });

  it('leaves out a series with a gap in its last window only', () => {
    const windows = latestWindows(
      panelOf([
        [null, 2, 3],
        [1, null, 3],
        [1, 2, null],
      ]),
      { size: 2 },
    );
    expect([...windows.series]).toEqual([0]);
  });

  it('gives no rows for a panel shorter than the window', () => {
    expect(latestWindows(panelOf([[1, 2]]), { size: 3 }).rows).toBe(0);
  });

  it('refuses a size that is no integer of 1 or more', () => {
    expect(() => latestWindows(panelOf([[1]]), { size: 0 })).toThrowError(
      expect.objectContaining({ code: 'WINDOW_OPTION_INVALID' }),
    );
  });

  it('has the inputs that training had when its target came next', () => {
    fc.assert(
      fc.property(anyPanel, fc.integer({ min: 1, max: 3 }), (panel, size) => {
        const values = panel.values.map((value) => (Number.isNaN(value) ? 0 : value));
        const full = { ...panel, values };
        const longer = {
          ...panel,
          length: panel.length + 1,
          values: Float64Array.from(
            panel.series.flatMap((_, s) => [
              ...values.subarray(s * panel.length, (s + 1) * panel.length),
              0,
            ]),
          ),
        };
        const latest = latestWindows(full, { size });
        const trained = slidingWindows(longer, { size });
        for (let row = 0; row < latest.rows; row++) {
          const match = trained.origins.findIndex(
            (origin, r) =>
              origin === latest.origins[row] && trained.series[r] === latest.series[row],
          );
          for (let c = 0; c < size; c++) {
            expect(trained.features[c * trained.rows + match]).toBe(
              latest.features[c * latest.rows + row],
            );
          }
        }
      }),
    );
  });
});

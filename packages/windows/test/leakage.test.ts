import { createPanel, type Panel, until } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { assertNoLeakage, latestWindows, slidingWindows, type WindowSet } from '../src/index.js';
import { anyPanel, panelOf } from './panels.js';

function withNoise(panel: Panel, origin: number, noise: readonly number[]): Panel {
  const values = panel.values.map((value, i) =>
    panel.start + (i % panel.length) > origin ? noise[i % noise.length]! : value,
  );
  return createPanel({ ...panel, values });
}

const panel = panelOf([[1, 2, 3, 4, 5, 6]]);
const windows = slidingWindows(panel, { size: 2 });
const leakage = (part: string) =>
  expect.objectContaining({ code: 'WINDOW_LEAKAGE', message: expect.stringContaining(part) });

describe('windows made for an origin', () => {
  it('are bit-identical when everything after the origin is noise', () => {
    fc.assert(
      fc.property(
        anyPanel,
        fc.nat(),
        fc.array(fc.integer({ min: 0, max: 1e6 }), { minLength: 1, maxLength: 20 }),
        (truth, pick, noise) => {
          const origin = truth.start + (pick % truth.length);
          const canary = withNoise(truth, origin, noise);
          for (const size of [1, 3]) {
            const known = slidingWindows(until(truth, origin), { size });
            expect(slidingWindows(until(canary, origin), { size })).toEqual(known);
            expect(latestWindows(until(canary, origin), { size })).toEqual(
              latestWindows(until(truth, origin), { size }),
            );
            assertNoLeakage(known, origin);
          }
        },
      ),
    );
  });

  it('keep their rows when later periods are added', () => {
    const early = slidingWindows(until(panel, 2020), { size: 2 });
    expect([...windows.targets.subarray(0, early.rows)]).toEqual([...early.targets]);
  });
});

describe('assertNoLeakage', () => {
  it('accepts windows whose targets end at the origin', () => {
    expect(() => assertNoLeakage(windows, 2022)).not.toThrow();
  });

  it('refuses a target after the origin, naming both periods', () => {
    expect(() => assertNoLeakage(windows, 2021)).toThrowError(leakage('2022'));
  });

  it('refuses inputs after the origin even without a target', () => {
    const latest = latestWindows(panel, { size: 2 });
    expect(() => assertNoLeakage(latest, 2021)).toThrowError(leakage('lag1'));
  });

  it('accepts rows for prediction: their target is unknown', () => {
    expect(() => assertNoLeakage(latestWindows(panel, { size: 2 }), 2022)).not.toThrow();
  });

  it('refuses a column that looks past its own row', () => {
    const peeking: WindowSet = {
      ...windows,
      columns: [windows.columns[0]!, { name: 'next', offset: 1 }],
    };
    expect(() => assertNoLeakage(peeking, 2022)).toThrowError(leakage('next'));
  });

  it('refuses a target that lies inside its own inputs', () => {
    const own: WindowSet = { ...windows, targetPeriods: windows.origins };
    expect(() => assertNoLeakage(own, 2022)).toThrowError(leakage('own inputs'));
  });

  it('accepts no rows at all', () => {
    expect(() => assertNoLeakage(slidingWindows(panelOf([]), { size: 1 }), 0)).not.toThrow();
  });
});

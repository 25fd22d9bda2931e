import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { panelOf } from '../panels.js';

async function forecast(rows: Parameters<typeof panelOf>[0], horizon = 1, where = {}) {
  const fitted = await createForecaster('ses-log', { intervals: false }).fit(panelOf(rows, where));
  return fitted.predict(horizon);
}

describe('ses-log', () => {
  it('smooths logs with a weight of 0.7 on few years', async () => {
    const { mean } = await forecast({ 'a/x': [10, 20, 5] }, 2);
    const level = 0.3 * (0.3 * Math.log(11) + 0.7 * Math.log(21)) + 0.7 * Math.log(6);
    expect(mean[0]).toBeCloseTo(Math.exp(level) - 1, 10);
    expect(mean[1]).toBe(mean[0]);
  });

  it('leaves the level as it is over gaps', async () => {
    const [gaps, none] = [
      await forecast({ 'a/x': [null, 10, null, 20, null] }),
      await forecast({ 'a/x': [10, 20] }),
    ];
    expect(gaps.mean[0]).toBe(none.mean[0]);
    expect(gaps.fallbacks).toEqual([]);
  });

  it('is the last value of a series that never moves, exactly where it is 0', async () => {
    const { mean } = await forecast({ 'a/x': [7, 7, 7], 'b/x': [0, 0, 0] });
    expect(mean[0]).toBeCloseTo(7, 10);
    expect(mean[1]).toBe(0);
  });

  it('learns on a long history that noise around a level needs a small weight', async () => {
    const values = Array.from({ length: 60 }, (_, t) => (t % 2 === 0 ? 30 : 50));
    const { mean } = await forecast({ 'a/x': values });
    expect(mean[0]).toBeGreaterThan(35);
    expect(mean[0]).toBeLessThan(44);
  });

  it('repeats seasons', async () => {
    const season = [10, 40, 90, 20];
    const values = Array.from({ length: 20 }, (_, t) => season[t % 4]!);
    const { mean } = await forecast({ 'a/x': values }, 6, { frequency: 'quarter', start: 8000 });
    for (const [step, value] of mean.entries()) expect(value).toBeCloseTo(season[step % 4]!, 6);
  });
});

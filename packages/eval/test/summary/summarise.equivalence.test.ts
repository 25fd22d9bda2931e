import { createPanel } from '@crimecast/data';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backtest, summarise } from '../../src/index.js';
import { meanStub, naiveStub } from '../panels.js';

const CRIMES = ['murder', 'theft', '__proto__'];

const anyPanel = fc
  .record({ areas: fc.integer({ min: 1, max: 4 }), length: fc.integer({ min: 2, max: 6 }) })
  .chain(({ areas, length }) => {
    const cells = areas * CRIMES.length * length;
    const value = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6, nil: Number.NaN });
    return fc.array(value, { minLength: cells, maxLength: cells }).map((values) => {
      const series = Array.from({ length: areas }, (_, a) =>
        CRIMES.map((crime) => ({ id: `${a}/${crime}`, area: String(a), crime })),
      ).flat();
      return createPanel({ frequency: 'year', start: 2000, length, series, values });
    });
  });

it('agrees with a plain loop over series on MAE, WAPE and relMAE of naive and of the mean', async () => {
  await fc.assert(
    fc.asyncProperty(anyPanel, async (panel) => {
      const origin = panel.start + panel.length - 2;
      const result = await backtest(panel, [naiveStub, meanStub], { origins: [origin] });
      const { crimes } = summarise(result);
      for (const crime of CRIMES) {
        let [n, error, naiveError, cases] = [0, 0, 0, 0];
        let anyOutcome = false;
        panel.series.forEach((series, s) => {
          if (series.crime !== crime) return;
          const values = [...panel.values.slice(s * panel.length, (s + 1) * panel.length)];
          const actual = values.pop()!;
          if (!Number.isNaN(actual)) anyOutcome = true;
          const mean = values.reduce((sum, value) => sum + value) / values.length;
          if (Number.isNaN(actual) || Number.isNaN(mean)) return;
          n++;
          error += Math.abs(mean - actual);
          naiveError += Math.abs(values.at(-1)! - actual);
          cases += actual;
        });
        const score = crimes.find((one) => one.crime === crime && one.model === 'mean');
        expect(score !== undefined).toBe(anyOutcome);
        if (!score) continue;
        expect(score.n).toBe(n);
        const near = (value: number | null, expected: number | null) =>
          expected === null ? expect(value).toBeNull() : expect(value).toBeCloseTo(expected, 9);
        near(score.mae, n === 0 ? null : error / n);
        near(score.wape, cases === 0 ? null : error / cases);
        near(score.relMae, naiveError === 0 ? null : error / naiveError);
      }
    }),
    { numRuns: 60 },
  );
});

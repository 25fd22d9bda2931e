import { createPanel } from '@crimecast/data';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { backtest, scoreGroups } from '../../src/index.js';
import { meanStub, naiveStub } from '../panels.js';

const CRIMES = ['murder', '__proto__'];
const anyPanel = fc
  .record({ areas: fc.integer({ min: 1, max: 4 }), length: fc.integer({ min: 3, max: 6 }) })
  .chain(({ areas, length }) => {
    const cells = areas * CRIMES.length * length;
    const value = fc.option(fc.integer({ min: 0, max: 30 }), { freq: 6, nil: Number.NaN });
    return fc.array(value, { minLength: cells, maxLength: cells }).map((values) => {
      const series = Array.from({ length: areas }, (_, a) =>
        CRIMES.map((crime) => ({
          id: `${a}/${crime}`,
          area: String(a),
          crime,
          parent: `p${a % 2}`,
        })),
      ).flat();
      return createPanel({ frequency: 'year', start: 2000, length, series, values });
    });
  });

it('agrees with a plain loop over cells, by parent and over two origins', async () => {
  await fc.assert(
    fc.asyncProperty(anyPanel, async (panel) => {
      const end = panel.start + panel.length - 1;
      const origins = [end - 2, end - 1];
      const result = await backtest(panel, [naiveStub, meanStub], { origins });
      const cells = origins.flatMap((origin) =>
        panel.series.map((series, s) => {
          const t = origin - panel.start;
          const values = [...panel.values.slice(s * panel.length, s * panel.length + t + 2)];
          const actual = values.pop()!;
          const mean = values.reduce((sum, value) => sum + value) / values.length;
          return {
            ...series,
            error: Math.abs(mean - actual),
            naive: Math.abs(values.at(-1)! - actual),
          };
        }),
      );
      const known = (list: number[]) => list.filter((value) => !Number.isNaN(value));
      const unit = (crime: string) => {
        const errors = known(cells.filter((one) => one.crime === crime).map(({ naive }) => naive));
        return errors.reduce((sum, value) => sum + value, 0) / errors.length;
      };
      const scores = scoreGroups(result, 'parent', { models: ['mean'] });
      for (const score of scores) {
        const own = cells.filter(({ parent }) => parent === score.group);
        expect(score.n).toBe(known(own.map(({ error }) => error)).length);
        const both = own.filter(({ error, naive, crime }) => error + naive >= 0 && unit(crime) > 0);
        const sum = (pick: (cell: (typeof own)[number]) => number) =>
          both.reduce((total, cell) => total + pick(cell) / unit(cell.crime), 0);
        const beside = sum(({ naive }) => naive);
        if (beside === 0) expect(score.relMae).toBeNull();
        else expect(score.relMae).toBeCloseTo(sum(({ error }) => error) / beside, 9);
      }
    }),
    { numRuns: 60 },
  );
});

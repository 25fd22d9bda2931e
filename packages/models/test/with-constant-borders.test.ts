import { constantBorders, createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster, withConstantBorders } from '../src/index.js';

const families = new Map([
  ['parent', 'f'],
  ['child', 'f'],
]);
const panel = createPanel({
  frequency: 'year',
  start: 2017,
  length: 4,
  series: [
    { id: 'child/theft', area: 'child', crime: 'theft' },
    { id: 'parent/theft', area: 'parent', crime: 'theft' },
  ],
  values: [Number.NaN, Number.NaN, Number.NaN, 25, 100, 120, 80, 75],
});

describe('withConstantBorders', () => {
  it('lets a new area be forecast from the history of its family', async () => {
    const mean3 = createForecaster('mean3', { intervals: false });
    const fitted = await withConstantBorders(mean3, families).fit(panel);
    const { mean, fallbacks } = await fitted.predict(1);
    // The family had 120, 80 and 100 in the last three years; the child has a quarter of it.
    expect([...mean]).toEqual([25, 75]);
    expect(fallbacks).toEqual([]);
  });

  it('gives the plain forecaster where no area has a family', async () => {
    const naive = createForecaster('naive', { intervals: false });
    const plain = await (await naive.fit(panel)).predict(2);
    const wrapped = await (await withConstantBorders(naive, new Map()).fit(panel)).predict(2);
    expect(wrapped).toEqual(plain);
    expect(constantBorders(panel, new Map())).toEqual(panel);
  });

  it('still gives whole bounds, as counts have', async () => {
    const areas = Array.from({ length: 30 }, (_, i) => `area ${i}`);
    const series = ['child', 'parent', ...areas].map((area) => ({
      id: `${area}/theft`,
      area,
      crime: 'theft',
    }));
    const values = series.flatMap(({ area }, s) =>
      Array.from({ length: 6 }, (_, t) =>
        area === 'child' && t < 5 ? Number.NaN : 40 + ((s * 7 + t * 5) % 11),
      ),
    );
    const wide = createPanel({ frequency: 'year', start: 2017, length: 6, series, values });
    const fitted = await withConstantBorders(createForecaster('naive'), families).fit(wide);
    const { intervals } = await fitted.predict(1, { levels: [80] });
    expect(intervals).toHaveLength(1);
    expect(intervals[0]!.lower.every(Number.isInteger)).toBe(true);
    expect(intervals[0]!.upper.every(Number.isInteger)).toBe(true);
  });
});

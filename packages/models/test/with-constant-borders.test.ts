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
});

import { createPanel, type Panel } from '@crimecast/data';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { changeOver } from '../../src/pooled/direct-steps.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { numbers } from '../trees/rows.js';

const ids = ['extra-trees', 'boosted', 'forest', 'mlp', 'ridge', 'poisson'];

/** Series that return to a level of their own after each odd year. */
function returning(areas: number, length: number): Panel {
  const next = numbers(4);
  const rows = Array.from({ length: areas }, (_, a) => {
    const level = 40 + 5 * a;
    const counts = Array.from({ length }, () => Math.round(level * Math.exp(next() - 0.5)));
    return [`${a}/x`, counts] as const;
  });
  return panelOf(Object.fromEntries(rows));
}

describe('changeOver', () => {
  it('lies between learned steps and stays at the farthest', () => {
    const at = (step: number) => changeOver(step, [1, 6, 12], [1, 2, 5]);
    expect([1, 2, 6, 9, 12, 30].map(at)).toEqual([1, 1.2, 2, 3.5, 5, 5]);
  });
});

describe.each(ids)('%s', (id) => {
  it('learns that odd years are followed by usual ones', async () => {
    const panel = returning(150, 6);
    const fitted = await createForecaster(id, { intervals: false }).fit(panel);
    const { mean } = await fitted.predict(1);
    let [own, last] = [0, 0];
    mean.forEach((value, a) => {
      const level = 40 + 5 * a;
      own += Math.abs(Math.log(value / level));
      last += Math.abs(Math.log(panel.values[a * 6 + 5]! / level));
    });
    expect(own / last).toBeLessThan(0.7);
  });

  it('trains on three years, which is all there was in 2019', async () => {
    const fitted = await createForecaster(id, { intervals: false }).fit(returning(120, 3));
    expect((await fitted.predict(2)).fallbacks).toEqual([]);
  });

  it('leaves it to naive where there is too little to learn from, and says so', async () => {
    const panel = syntheticPanel({ areas: 3 });
    const fitted = await createForecaster(id).fit(panel);
    const { mean, fallbacks } = await fitted.predict(1);
    expect(fallbacks).toHaveLength(6);
    expect(fallbacks[0]).toMatchObject({
      to: 'naive',
      reason: 'SHORT_HISTORY',
      detail: expect.stringContaining('200'),
    });
    expect(mean[0]).toBe(panel.values[5]);
  });

  it('leaves series without a last count to naive', async () => {
    const fitted = await createForecaster(id, { intervals: false }).fit(returning(120, 4));
    const history = panelOf({
      'a/x': [40, 50, null],
      'b/new': [4, 5, 6],
      'c/x': [null, null, null],
    });
    const { mean, fallbacks } = await fitted.predict(1, { history });
    expect(mean[0]).toBe(50);
    expect(mean[1]).toBeGreaterThan(0);
    expect(fallbacks.map(({ series, to }) => [series, to])).toEqual([
      [0, 'naive'],
      [2, null],
    ]);
  });

  it('ends when aborted while it learns', async () => {
    const controller = new AbortController();
    const fit = createForecaster(id).fit(returning(200, 6), { signal: controller.signal });
    setTimeout(() => controller.abort(), 1);
    await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('gives the same forecasts whatever the order of other years after the origin', async () => {
    const panel = returning(60, 5);
    const longer = createPanel({
      ...panel,
      length: 6,
      values: panel.series.flatMap((_, s) => [...panel.values.subarray(s * 5, s * 5 + 5), s * 31]),
    });
    const bytes = async (from: Panel) =>
      (await createForecaster(id, { intervals: false }).fit(from)).save();
    const cut = createPanel({
      ...longer,
      length: 5,
      values: longer.values.filter((_, i) => i % 6 < 5),
    });
    expect(await bytes(cut)).toEqual(await bytes(panel));
  });
});

describe('a saved pooled model', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    const fitted = await createForecaster('boosted', { intervals: false }).fit(returning(120, 4));
    bytes = fitted.save();
  });

  it.each<[string, Parameters<typeof repack>[1]]>([
    ['steps that are no list', (header) => Object.assign(header.params as object, { steps: 1 })],
    ['steps out of order', (header) => Object.assign(header.params as object, { steps: [2, 1] })],
    ['a step of 0', (header) => Object.assign(header.params as object, { steps: [0] })],
    [
      'a step that was not learned',
      (header) => Object.assign(header.params as object, { steps: [3] }),
    ],
    ['a child before its parent', (_, arrays) => void arrays.get('state.1.right')!.fill(0)],
    ['a column that is not there', (_, arrays) => void arrays.get('state.1.feature')!.fill(12)],
    ['a cut that is NaN', (_, arrays) => void arrays.get('state.1.split')!.fill(Number.NaN)],
    ['trees that overlap', (_, arrays) => void arrays.get('state.1.starts')!.fill(0)],
    ['no trees', (_, arrays) => void arrays.delete('state.1.starts')],
  ])('is refused with %s', (_, change) => {
    expect(() => loadForecaster(repack(bytes, change))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});

describe('a saved line', () => {
  it.each<[string, Parameters<typeof repack>[1]]>([
    [
      'a slope that is NaN',
      (_, arrays) => void arrays.get('state.1.coefficients')!.fill(Number.NaN),
    ],
    ['an infinite centre', (_, arrays) => void arrays.get('state.1.centre')!.fill(1 / 0)],
    ['a scale of 0', (_, arrays) => void arrays.get('state.1.scale')!.fill(0)],
    [
      'slopes too few',
      (_, arrays) => void arrays.set('state.1.coefficients', new Float64Array(12)),
    ],
    ['no slopes', (_, arrays) => void arrays.delete('state.1.coefficients')],
  ])('is refused with %s', async (_, change) => {
    for (const id of ['ridge', 'poisson']) {
      const fitted = await createForecaster(id, { intervals: false }).fit(returning(120, 4));
      expect(() => loadForecaster(repack(fitted.save(), change))).toThrowError(
        expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
      );
    }
  });
});

import { createPanel, type Panel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { repack } from '../format/repack.js';
import { syntheticPanel } from '../panels.js';

const panel = syntheticPanel({ areas: 80, length: 6 });
const options = { intervals: false, multiStep: 'recursive' } as const;

/** The panel with one more period. */
function withPeriod(from: Panel, next: (s: number) => number): Panel {
  const length = from.length + 1;
  const values = from.series.flatMap((_, s) => [
    ...from.values.subarray(s * from.length, (s + 1) * from.length),
    next(s),
  ]);
  return createPanel({ ...from, length, values });
}

describe.each(['extra-trees', 'boosted', 'forest', 'mlp', 'ridge', 'poisson'])('%s', (id) => {
  it('goes on from its own forecasts when it is recursive', async () => {
    const fitted = await createForecaster(id, options).fit(panel);
    const { mean } = await fitted.predict(3);
    let history = panel;
    for (let step = 1; step <= 3; step++) {
      const one = await fitted.predict(1, { history });
      one.mean.forEach((value, s) => {
        expect(mean[s * 3 + step - 1]).toBe(value);
      });
      history = withPeriod(history, (s) => one.mean[s]!);
    }
  });

  it('has the same first step either way, and the same forecasts when loaded', async () => {
    const direct = await createForecaster(id, { intervals: false }).fit(panel);
    const fitted = await createForecaster(id, options).fit(panel);
    expect((await fitted.predict(1)).mean).toEqual((await direct.predict(1)).mean);
    expect((await fitted.predict(4)).mean).not.toEqual((await direct.predict(4)).mean);
    const loaded = loadForecaster(fitted.save());
    expect(await loaded.predict(4)).toEqual(await fitted.predict(4));
    expect(loaded.save()).toEqual(fitted.save());
    expect(direct.save().length).not.toBe(fitted.save().length);
  });
});

describe('a recursive model', () => {
  it('leaves series without a last count to naive, all the way', async () => {
    const fitted = await createForecaster('ridge', options).fit(panel);
    const values = panel.values.map((value, i) => (i === 5 ? Number.NaN : value));
    const history = createPanel({ ...panel, values });
    const { mean, fallbacks } = await fitted.predict(3, { history });
    expect(fallbacks.map(({ series }) => series)).toEqual([0]);
    expect([...mean.subarray(0, 3)]).toEqual([values[4], values[4], values[4]]);
    expect(mean.every(Number.isFinite)).toBe(true);
  });

  it('has intervals of its own past errors', async () => {
    const fitted = await createForecaster('ridge', { multiStep: 'recursive' }).fit(panel);
    const { intervals } = await fitted.predict(2, { levels: [80] });
    expect(intervals[0]!.lower.every(Number.isFinite)).toBe(true);
  });

  it.each(['default', 'naive', 'ensemble'])('cannot be made of %s', (id) => {
    expect(() => createForecaster(id, options)).toThrowError(
      expect.objectContaining({
        code: 'MODEL_OPTIONS_INVALID',
        message: expect.stringContaining(id),
      }),
    );
  });

  it('is not made by another word', () => {
    const other = { multiStep: 'both' as 'direct' };
    expect(() => createForecaster('ridge', other)).toThrowError(
      expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' }),
    );
  });

  it.each<[string, Record<string, unknown>]>([
    ['an unknown strategy', { strategy: 'both' }],
    ['a strategy that is null', { strategy: null }],
    ['steps that it has not', { strategy: 'recursive', steps: [1, 2] }],
  ])('is refused from a file with %s', async (_, params) => {
    const bytes = (await createForecaster('ridge', { intervals: false }).fit(panel)).save();
    const forged = repack(bytes, (header) => Object.assign(header.params as object, params));
    expect(() => loadForecaster(forged)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});

import { createPanel, until } from '@crimecast/data';
import { generatePanel } from '@crimecast/data/sample';
import { describe, expect, it } from 'vitest';
import { combineForecasts } from '../../src/ensemble/combine-forecasts.js';
import { createEnsemble, createForecaster, loadForecaster } from '../../src/index.js';
import { findModel } from '../../src/registry.js';
import { pastWeights } from '../../src/selection/past-weights.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { taskFor } from '../stub-model.js';

const years = syntheticPanel({ areas: 30, length: 8 });
const months = generatePanel({ areas: 3, crimes: 2, length: 72 });
const MEMBERS = ['naive', 'mean3', 'ses-log'];
const code = (name: string) => expect.objectContaining({ code: name });

/** The forecasts of each model on its own. */
async function alone(ids: readonly string[], panel = years, horizon = 2) {
  const fits = ids.map((id) => createForecaster(id, { intervals: false }).fit(panel));
  return Promise.all(fits.map(async (fit) => (await fit).predict(horizon)));
}

describe('createEnsemble', () => {
  it.each([
    ['mean', 'logs', (v: number[]) => Math.expm1(v.reduce((a, b) => a + Math.log1p(b), 0) / 3)],
    ['mean', 'values', (v: number[]) => v.reduce((a, b) => a + b, 0) / 3],
    ['median', 'logs', (v: number[]) => v.sort((a, b) => a - b)[1]!],
    ['median', 'values', (v: number[]) => v.sort((a, b) => a - b)[1]!],
  ] as const)('gives the %s of %s', async (combine, of, figure) => {
    const sets = await alone(MEMBERS);
    const fitted = await createEnsemble(MEMBERS, { combine, of }).fit(years);
    const { mean } = await fitted.predict(2);
    mean.forEach((one, i) => {
      expect(one).toBeCloseTo(figure(sets.map((set) => set.mean[i]!)), 9);
    });
    expect(fitted.members).toEqual(MEMBERS);
  });

  it('has the same means and intervals as the registered ensemble of the same members', async () => {
    const own = await createEnsemble([
      'ses-log',
      'eb-poisson',
      'extra-trees',
      'boosted',
      'mlp',
    ]).fit(years);
    const registered = await createForecaster('ensemble').fit(years);
    const [a, b] = await Promise.all(
      [own, registered].map((fitted) => fitted.predict(3, { levels: [80] })),
    );
    expect(a!.mean).toEqual(b!.mean);
    expect(a!.intervals).toEqual(b!.intervals);
  });

  it('with weights from the past is the mean of smoothers, of its members', async () => {
    const members = ['ses-log', 'eb-poisson', 'holt-winters', 'ets', 'theta'];
    const own = await createEnsemble(members, { weights: 'past', intervals: false }).fit(months);
    const registered = await createForecaster('smoothers', { intervals: false }).fit(months);
    const [a, b] = await Promise.all([own, registered].map((fitted) => fitted.predict(12)));
    a!.mean.forEach((one, i) => {
      expect(one).toBeCloseTo(b!.mean[i]!, 9);
    });
  });

  it('weighs values by past errors too', async () => {
    const panel = panelOf({ 'a/x': [9, 11, 10, 12, 30, 10, 11, 29, 12, 10] });
    const weights = await pastWeights(panel, MEMBERS.map(findModel), taskFor(panel));
    const own = weights.get('x')!;
    expect(Math.max(...own) - Math.min(...own)).toBeGreaterThan(0.01);
    const sets = await alone(MEMBERS, panel, 1);
    const fitted = await createEnsemble(MEMBERS, { of: 'values', weights: 'past' }).fit(panel);
    const expected = sets.reduce((sum, { mean }, m) => sum + own[m]! * mean[0]!, 0);
    expect((await fitted.predict(1)).mean[0]).toBeCloseTo(expected, 9);
  });

  it.each([
    { combine: 'median', of: 'values' },
    { weights: 'past' },
    { of: 'values', weights: 'past' },
  ] as const)('is saved and loaded, to the bit: %j', async (options) => {
    const fitted = await createEnsemble(['theta', 'extra-trees'], options).fit(years);
    const loaded = loadForecaster(fitted.save());
    const asked = [3, { levels: [80, 95] }] as const;
    expect(await loaded.predict(...asked)).toEqual(await fitted.predict(...asked));
    expect(loaded.save()).toEqual(fitted.save());
    expect(loaded.members).toEqual(['theta', 'extra-trees']);
    expect((await fitted.predict(1, { levels: [80] })).intervals).toHaveLength(1);
  });

  it('knows nothing from after its origin: noise there changes no bit', async () => {
    const noisy = createPanel({
      ...years,
      values: years.values.map((value, i) => (i % 8 > 6 ? value * 31 + 7 : value)),
    });
    const [last, make] = [2023, createEnsemble(MEMBERS, { weights: 'past' })];
    const [a, b] = [await make.fit(until(years, last)), await make.fit(until(noisy, last))];
    expect(a.save()).toEqual(b.save());
  });

  it('refuses no member, one twice, and one that does not exist', () => {
    expect(() => createEnsemble([])).toThrowError(code('MODEL_OPTIONS_INVALID'));
    expect(() => createEnsemble(['naive', 'naive'])).toThrowError(code('MODEL_OPTIONS_INVALID'));
    expect(() => createEnsemble(['naive', 'thta'])).toThrowError(/Did you mean "theta"/);
    expect(() => createEnsemble(['custom-ensemble'])).toThrowError(code('MODEL_UNKNOWN'));
  });

  it.each([
    { combine: 'mode' },
    { of: '__proto__' },
    { weights: 'future' },
    { combine: 'median', weights: 'past' },
  ])('refuses %j', (options) => {
    expect(() => createEnsemble(MEMBERS, options as object)).toThrowError(
      code('MODEL_OPTIONS_INVALID'),
    );
  });
});

describe('combineForecasts', () => {
  const history = panelOf({ 'a/x': [1], 'b/x': [1], 'c/x': [1] });
  const borrowed = (series: number) =>
    ({ series, to: 'naive', reason: 'SHORT_HISTORY', detail: 'too short' }) as const;
  const forecasts = [
    { mean: Float64Array.of(1, 10, 5), fallbacks: [borrowed(1), borrowed(2)] },
    { mean: Float64Array.of(3, 20, 6), fallbacks: [borrowed(2)] },
    { mean: Float64Array.of(8, 40, 7), fallbacks: [borrowed(2)] },
  ];
  const ways = { combine: 'mean', of: 'values', weights: 'equal' } as const;

  it('leaves out members that could not forecast; where none could, the first stays', () => {
    const { mean, fallbacks } = combineForecasts(forecasts, ways, new Map(), history, 1);
    expect([...mean]).toEqual([4, 30, 5]);
    expect(fallbacks).toEqual([borrowed(2)]);
  });

  it('shares the weights of those out among the others', () => {
    const weights = new Map([['x', Float64Array.of(0.5, 0.125, 0.375)]]);
    const { mean } = combineForecasts(forecasts, ways, weights, history, 1);
    expect([...mean]).toEqual([0.5 + 0.375 + 3, (20 + 3 * 40) / 4, 5]);
  });

  it('takes the middle of an even number between the two', () => {
    const median = { ...ways, combine: 'median' } as const;
    expect(combineForecasts(forecasts, median, new Map(), history, 1).mean[1]).toBe(30);
  });
});

describe('a forged file of an ensemble', () => {
  type Header = {
    params: { of: { members: string[] }; ways: { combine: string; weights: string } };
  };
  it.each<[string, (header: Header) => void]>([
    ['no member', ({ params }) => params.of.members.splice(0)],
    ['a member that does not exist', ({ params }) => params.of.members.push('virus')],
    ['itself as a member', ({ params }) => params.of.members.push('custom-ensemble')],
    ['a member twice', ({ params }) => params.of.members.push('naive')],
    [
      'another way to combine',
      ({ params }) => {
        params.ways.combine = 'sum';
      },
    ],
    [
      'a weighted median',
      ({ params }) => {
        params.ways.combine = 'median';
        params.ways.weights = 'past';
      },
    ],
  ])('is refused: %s', async (_, forge) => {
    const bytes = (await createEnsemble(MEMBERS).fit(years)).save();
    expect(loadForecaster(repack(bytes, () => {})).members).toEqual(MEMBERS);
    const forged = repack(bytes, (header) => forge(header as unknown as Header));
    expect(() => loadForecaster(forged)).toThrowError(code('MODEL_FILE_INVALID'));
  });
});

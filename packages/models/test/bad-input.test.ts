import { CrimecastError, createPanel, FREQUENCIES, type Panel } from '@crimecast/data';
import { withValues } from '@crimecast/windows';
import { describe, expect, it } from 'vitest';
import { createForecaster, listModels, loadForecaster } from '../src/index.js';
import { panelOf, syntheticPanel } from './panels.js';

const ids = listModels().map(({ id }) => id);
const repeated = (value: number | null, n: number) => Array.from({ length: n }, () => value);

/** Odd panels that any model must be able to take. */
const ODD: Record<string, Panel> = {
  'one series': panelOf({ 'a/x': [3, 5, 4, 6, 5, 7] }),
  'one period': panelOf({ 'a/x': [3], 'b/x': [0], 'c/y': [7] }),
  'one value': panelOf({ 'a/x': [3] }),
  'one missing value': panelOf({ 'a/x': [null] }),
  'a constant': panelOf({ 'a/x': repeated(5, 8), 'b/x': repeated(5, 8) }),
  'zeros only': panelOf({ 'a/x': repeated(0, 8), 'b/y': repeated(0, 8) }),
  'nothing but one value': panelOf({
    'a/x': repeated(null, 8),
    'b/x': [null, null, 4, ...repeated(null, 5)],
    'c/y': repeated(null, 8),
  }),
  'huge counts': panelOf({ 'a/x': [1e12, 2e12, 9e11, 1e12, 3e12, 1e12], 'b/x': repeated(1, 6) }),
  'the largest whole numbers': panelOf({
    'a/x': repeated(2 ** 53, 6),
    'b/x': [0, 2 ** 53, 0, 0, 2 ** 53, 0],
  }),
  'the same series under many names': panelOf(
    Object.fromEntries(Array.from({ length: 60 }, (_, i) => [`${i}/x`, [1, 2, 3, 4, 5, 6]])),
  ),
  'names of the language': panelOf({
    '__proto__/constructor': [1, 2, 3, 4],
    'b/__proto__': [4, 3, 2, 1],
  }),
  'years before the common era': panelOf({ 'a/x': [3, 5, 4, 6] }, { start: -300 }),
};

/** Every number is a sound count, or its series is named as lost. */
async function expectSound(id: string, panel: Panel, history = panel) {
  const fitted = await createForecaster(id).fit(panel);
  const set = await fitted.predict(3, { history, levels: [80, 95] });
  const lost = new Set(set.fallbacks.filter(({ to }) => to === null).map((one) => one.series));
  set.mean.forEach((mean, i) => {
    const named = lost.has(Math.floor(i / 3));
    expect(named ? Number.isNaN(mean) : mean >= 0 && mean < Number.POSITIVE_INFINITY).toBe(true);
    for (const { lower, upper } of set.intervals) {
      const bounds = [lower[i]!, upper[i]!];
      if (bounds.every(Number.isNaN)) continue;
      expect(bounds.every(Number.isFinite)).toBe(true);
      expect(0 <= bounds[0]! && bounds[0]! <= mean && mean <= bounds[1]!).toBe(true);
    }
  });
  for (const { detail, reason } of set.fallbacks) {
    expect(detail.length).toBeGreaterThan(5);
    expect(['SHORT_HISTORY', 'NO_HISTORY', 'UNSEEN_CRIME']).toContain(reason);
  }
  const loaded = await loadForecaster(fitted.save()).predict(3, { history, levels: [80, 95] });
  expect(loaded).toEqual(set);
}

describe.each(ids)('%s', (id) => {
  it.each(Object.keys(ODD))('takes %s', (name) => expectSound(id, ODD[name]!));

  it.each(FREQUENCIES)('takes a short and a long panel by %s', async (frequency) => {
    await expectSound(id, syntheticPanel({ areas: 2, length: 4, frequency }));
    await expectSound(id, syntheticPanel({ areas: 1, crimes: ['x'], length: 40, frequency }));
  });

  it('takes a history that is empty, short, or of no known number', async () => {
    const train = syntheticPanel({ areas: 4, length: 6 });
    const histories = [
      panelOf({}),
      panelOf({ '1/murder': [4] }),
      panelOf({ '1/murder': [null, null], '2/theft': [3, null], 'new/new': [0, 0] }),
    ];
    for (const history of histories) await expectSound(id, train, history);
  });

  it('refuses panels without series or periods', async () => {
    const empty = createPanel({ frequency: 'year', start: 0, length: 3, series: [], values: [] });
    for (const panel of [empty, panelOf({ 'a/x': [] })]) {
      await expect(createForecaster(id).fit(panel)).rejects.toMatchObject({
        code: 'MODEL_TRAIN_EMPTY',
      });
    }
  });

  it('refuses bad horizons, levels and histories with errors of the catalogue', async () => {
    const fitted = await createForecaster(id).fit(ODD['one series']!);
    const months = panelOf({ 'a/x': [1, 2] }, { frequency: 'month' });
    const asked: [number, object, string][] = [
      ...[0, -1, 1.5, 1e9, Number.NaN, Number.POSITIVE_INFINITY].map(
        (horizon): [number, object, string] => [horizon, {}, 'MODEL_HORIZON_INVALID'],
      ),
      ...[0, 100, -1, Number.NaN, '80'].map((level): [number, object, string] => [
        1,
        { levels: [level] },
        'MODEL_LEVEL_INVALID',
      ]),
      [1, { history: months }, 'MODEL_HISTORY_INVALID'],
    ];
    for (const [horizon, options, code] of asked) {
      const error = await fitted.predict(horizon, options).catch((thrown: unknown) => thrown);
      expect(error).toBeInstanceOf(CrimecastError);
      expect(error).toMatchObject({ code });
    }
  });

  it('looks as far ahead as it may', async () => {
    const fitted = await createForecaster(id, { intervals: false }).fit(ODD['one series']!);
    const { mean } = await fitted.predict(10_000);
    expect(mean.every((value) => value >= 0 && Number.isFinite(value))).toBe(true);
  });
});

it('a series twice is refused before any model sees it', () => {
  const series = [
    { id: 'a', area: 'a', crime: 'x' },
    { id: 'a', area: 'a', crime: 'x' },
  ];
  const build = () =>
    createPanel({ frequency: 'year', start: 0, length: 1, series, values: [1, 2] });
  expect(build).toThrowError(CrimecastError);
});

describe.each([-9, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('the value %s', (value) => {
  const counts = panelOf({ 'a/x': [3, 5, 4], 'b/x': [1, 2, 3] });
  const noCounts = withValues(counts, Float64Array.of(3, 5, 4, 1, value, 3));
  const named = expect.stringMatching(new RegExp(`^Value 2 of \\d+ of "b/x" is ${value};`));

  it('of a training panel is refused, naming series and place', async () => {
    const promise = createForecaster('naive').fit(noCounts);
    await expect(promise).rejects.toMatchObject({ code: 'MODEL_ROWS_INVALID', message: named });
  });

  it('of a history is refused, naming series and place', async () => {
    const fitted = await createForecaster('naive').fit(counts);
    const promise = fitted.predict(1, { history: noCounts });
    await expect(promise).rejects.toMatchObject({ code: 'MODEL_HISTORY_INVALID', message: named });
  });
});

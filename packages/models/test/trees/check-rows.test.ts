import { describe, expect, it } from 'vitest';
import { fitBoosting, fitExtraTrees, fitForest, predict } from '../../src/trees/index.js';
import { namedRows } from './regression-rows.js';

const code = (code: string, message: RegExp) =>
  expect.objectContaining({ code, message: expect.stringMatching(message) });
const at = (values: ArrayLike<number>, i: number, value: number) =>
  Array.from(values, (own, k) => (k === i ? value : own));
const rows = namedRows(20);

describe.each([
  ['fitForest', fitForest],
  ['fitExtraTrees', fitExtraTrees],
  ['fitBoosting', fitBoosting],
] as const)('%s refuses', (_, fit) => {
  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    '%d among features, naming column and row',
    async (value) => {
      const bad = { ...rows, features: at(rows.features, 2 * 20 + 7, value) };
      const text = new RegExp(`"c" of row 7 is ${value}`);
      await expect(fit(bad, { trees: 1 })).rejects.toThrowError(code('MODEL_ROWS_INVALID', text));
    },
  );

  it('a target that is missing, naming its row', async () => {
    const bad = { ...rows, targets: at(rows.targets, 3, Number.NaN) };
    const error = code('MODEL_ROWS_INVALID', /target of row 3 is NaN/);
    await expect(fit(bad, { trees: 1 })).rejects.toThrowError(error);
  });

  it.each([0, -1, Number.NaN, Number.POSITIVE_INFINITY])('a weight of %d', async (weight) => {
    const bad = { ...rows, weights: at(rows.weights, 5, weight) };
    const error = code('MODEL_ROWS_INVALID', /weight of row 5/);
    await expect(fit(bad, { trees: 1 })).rejects.toThrowError(error);
  });

  it.each([0, 1])('%d rows', async (count) => {
    const none = {
      names: ['a'],
      features: new Array(count).fill(1),
      targets: new Array(count).fill(1),
    };
    const error = code('MODEL_ROWS_INVALID', new RegExp(`${count} rows; at least 2`));
    await expect(fit(none, { trees: 1 })).rejects.toThrowError(error);
  });

  it.each<[string, Partial<typeof rows>]>([
    ['no columns', { names: [], features: new Float64Array(0) }],
    ['a column twice', { names: ['a', 'b', 'c', 'a'] }],
    ['features that do not fit', { features: rows.features.slice(1) }],
    ['weights that do not fit', { weights: Float64Array.of(1, 2) }],
  ])('%s', async (_, change) => {
    const error = expect.objectContaining({ code: 'MODEL_ROWS_INVALID' });
    await expect(fit({ ...rows, ...change }, { trees: 1 })).rejects.toThrowError(error);
  });

  it.each([0, -1, 1.5, Number.NaN])('%d trees', async (trees) => {
    const error = code('MODEL_OPTIONS_INVALID', /"trees"/);
    await expect(fit(rows, { trees })).rejects.toThrowError(error);
  });

  it('a seed that is no integer', async () => {
    const error = expect.objectContaining({ code: 'MODEL_SEED_INVALID' });
    await expect(fit(rows, { seed: 0.5 })).rejects.toThrowError(error);
  });
});

describe('predict', () => {
  const fitted = fitForest(rows, { trees: 2 });

  it.each<[string, string[], number, RegExp]>([
    ['fewer columns', ['a', 'b', 'c'], 3, /Column 3 is "missing" where the model has "d"/],
    ['more columns', ['a', 'b', 'c', 'd', 'e'], 5, /Column 4 is "e" where the model has "none"/],
    ['another order', ['b', 'a', 'c', 'd'], 4, /Column 0 is "b"/],
    ['half a row', ['a', 'b', 'c', 'd'], 6, /no multiple of 4/],
  ])('refuses %s', async (_, names, length, message) => {
    const given = { names, features: new Float64Array(length) };
    const model = await fitted;
    expect(() => predict(model, given)).toThrowError(code('MODEL_FEATURES_MISMATCH', message));
  });

  it('refuses a feature that is missing, naming column and row', async () => {
    const given = { names: rows.names, features: [1, 2, 3, 4, Number.NaN, 6, 7, 8] };
    const model = await fitted;
    const error = code('MODEL_ROWS_INVALID', /"c" of row 0 is NaN/);
    expect(() => predict(model, given)).toThrowError(error);
  });

  it('gives nothing for no rows', async () => {
    expect(predict(await fitted, { names: rows.names, features: [] })).toHaveLength(0);
  });
});

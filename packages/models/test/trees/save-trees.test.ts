import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { fitBoosting, fitForest, loadTrees, predict, saveTrees } from '../../src/trees/index.js';
import { repack } from '../format/repack.js';
import { syntheticPanel } from '../panels.js';
import { namedRows } from './regression-rows.js';

const plain = namedRows(80, 2);
const rows = { ...plain, features: plain.features.map((x, i) => (i < 80 ? x : Math.floor(x))) };
const invalid = expect.objectContaining({ code: 'MODEL_FILE_INVALID' });
let boosting: Uint8Array;
beforeAll(async () => {
  const options = { trees: 4, tree: { leaf: 2, leaves: 6 }, categories: ['b'] };
  boosting = saveTrees(await fitBoosting(rows, { ...options, loss: 'l1' }));
});

describe('a saved forest or boosting', () => {
  it.each([
    ['a forest', () => fitForest(rows, { trees: 5, quantiles: true })],
    ['a boosting', () => fitBoosting(rows, { loss: 'l2', trees: 5 })],
    ['a boosting of categories', () => fitBoosting(rows, { trees: 5, categories: ['b'] })],
  ])('forecasts to the bit what it forecast before: %s', async (_, fit) => {
    const model = await fit();
    const loaded = loadTrees(saveTrees(model));
    expect(predict(loaded, rows)).toEqual(predict(model, rows));
    expect(saveTrees(loaded)).toEqual(saveTrees(model));
  });

  it('is refused at every shorter length and with any bit flipped', () => {
    for (let length = 0; length < boosting.length; length += 7) {
      expect(() => loadTrees(boosting.subarray(0, length))).toThrowError();
    }
    fc.assert(
      fc.property(fc.nat(boosting.length - 1), fc.nat(7), (at, bit) => {
        const flipped = boosting.slice();
        flipped[at]! ^= 1 << bit;
        expect(() => loadTrees(flipped)).toThrowError();
      }),
    );
  });

  it.each<[string, Parameters<typeof repack>[1]]>([
    ['another kind', (header) => Object.assign(header, { kind: 'naive' })],
    ['neither forest nor boosting', (header) => Object.assign(header, { of: '__proto__' })],
    ['an unknown link', (header) => Object.assign(header, { link: 'logit' })],
    ['a base that is null', (header) => Object.assign(header, { base: [null] })],
    ['no base', (header) => Object.assign(header, { base: [] })],
    ['no columns', (header) => Object.assign(header, { names: [] })],
    ['a column twice', (header) => Object.assign(header, { names: ['a', 'a'] })],
    ['a column more', (header) => Object.assign(header, { names: ['a', 'b', 'c'] })],
    ['a child before its parent', (_, arrays) => void arrays.get('right')!.fill(0)],
    ['a column that is not there', (_, arrays) => void arrays.get('feature')!.fill(2)],
    ['a cut that is NaN', (_, arrays) => void arrays.get('split')!.fill(Number.NaN)],
    ['a gain that is NaN', (_, arrays) => void arrays.get('gains')!.fill(Number.NaN)],
    ['trees that overlap', (_, arrays) => void arrays.get('starts')!.fill(0)],
    ['a set beyond all sets', (_, arrays) => void arrays.set('sets', new Int32Array(1))],
    ['more categories than there may be', (_, arrays) => void arrays.get('counts')!.fill(256)],
    ['a negative number of categories', (_, arrays) => void arrays.get('counts')!.fill(-1)],
    ['no trees', (_, arrays) => void arrays.delete('feature')],
  ])('is refused with %s', (_, change) => {
    expect(() => loadTrees(repack(boosting, change))).toThrowError(invalid);
  });

  it('is no forecaster, and a forecaster is none', async () => {
    const naive = await createForecaster('naive').fit(syntheticPanel());
    expect(() => loadTrees(naive.save())).toThrowError(invalid);
  });

  it('never loads with any integer changed to one that breaks a walk', () => {
    const broken = fc.tuple(
      fc.constantFrom('feature', 'right', 'starts', 'counts', 'sets'),
      fc.nat(200),
      fc.integer(),
    );
    fc.assert(
      fc.property(broken, ([name, at, value]) => {
        const bytes = repack(boosting, (_, arrays) => {
          const numbers = arrays.get(name)!;
          numbers[at % numbers.length] = value;
        });
        try {
          const values = predict(loadTrees(bytes), rows);
          expect(values.every(Number.isFinite)).toBe(true);
        } catch (error) {
          expect(error).toEqual(invalid);
        }
      }),
      { numRuns: 300 },
    );
  });
});

import { describe, expect, it } from 'vitest';
import { addTrees } from '../../src/trees/add-trees.js';
import { BOOSTED, growBoosted } from '../../src/trees/grow-boosted.js';
import { EXTRA_TREES, growExtraTrees } from '../../src/trees/grow-extra-trees.js';
import { noisyRows, quietTask } from './rows.js';

const engines = [
  [
    'extra trees',
    (data: ReturnType<typeof noisyRows>, task = quietTask) =>
      growExtraTrees(data, { ...EXTRA_TREES, leaf: 10, trees: 40 }, task),
  ],
  [
    'boosted trees',
    (data: ReturnType<typeof noisyRows>, task = quietTask) =>
      growBoosted(data, { ...BOOSTED, leaf: 10, rate: 0.1 }, task),
  ],
] as const;

describe.each(engines)('%s', (_, grow) => {
  const train = noisyRows(1500);

  it('learn what can be learned, and forecast rows they have not seen', async () => {
    const test = noisyRows(500, 4, 77);
    const sums = new Float64Array(500);
    addTrees(await grow(train), test.features, sums);
    const error = (value: (row: number) => number) =>
      test.targets.reduce((sum, target, row) => sum + Math.abs(target - value(row)), 0) / 500;
    expect(error((row) => sums[row]!)).toBeLessThan(0.5 * error(() => 0.5));
  });

  it('are the same for the same seed and name, and others for another', async () => {
    const once = await grow(train);
    expect(await grow(train)).toEqual(once);
    expect(await grow(train, { ...quietTask, seed: 2 })).not.toEqual(once);
    expect(await grow(train, { ...quietTask, name: 'other' })).not.toEqual(once);
  });

  it('change neither features nor targets', async () => {
    const copy = noisyRows(1500);
    await grow(train);
    expect(train).toEqual(copy);
  });

  it('end when their task says so', async () => {
    const turn = async () => {
      throw new Error('enough');
    };
    await expect(grow(train, { ...quietTask, turn })).rejects.toThrowError('enough');
  });
});

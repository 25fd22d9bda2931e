import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { createForecaster, LIBRARY_VERSION, listModels } from '../src/index.js';

describe('listModels', () => {
  it('lists every model with an id, a label and a description', () => {
    expect(listModels().map(({ id }) => id)).toEqual([
      'default',
      'naive',
      'seasonal-naive',
      'mean3',
      'median3',
      'drift',
      'ses-log',
      'eb-poisson',
      'ses',
      'holt',
      'holt-damped',
      'holt-winters',
      'ets',
      'theta',
      'croston',
      'croston-sba',
      'tsb',
      'smoothers',
      'extra-trees',
      'boosted',
      'forest',
      'mlp',
      'ridge',
      'poisson',
      'ensemble',
      'scaled-ensemble',
      'forest-ml-cart',
      'lstm',
      'gru',
      'cnn-rnn',
      'lstm-original',
    ]);
    for (const { label, description } of listModels()) {
      expect(label.length).toBeGreaterThan(3);
      expect(description).toMatch(/\.$/);
    }
  });

  it('gives a list of its own each time', () => {
    const { length } = listModels();
    listModels().pop();
    expect(listModels()).toHaveLength(length);
  });
});

describe('createForecaster', () => {
  it.each(listModels().map(({ id }) => id))('makes %s under its own name', (id) => {
    expect(createForecaster(id).name).toBe(id);
  });

  it('refuses an unknown id, naming it, the nearest and all there are', () => {
    expect(() => createForecaster('mean33')).toThrowError(
      expect.objectContaining({
        code: 'MODEL_UNKNOWN',
        message: expect.stringMatching(/"mean33".*Did you mean "mean3".*forest-ml-cart/),
      }),
    );
  });

  it.each(['', '__proto__', 'toString', 'NAIVE!!!!!!!!!', 'x'.repeat(10_000)])(
    'refuses %j without a guess that makes no sense',
    (id) => {
      expect(() => createForecaster(id)).toThrowError(
        expect.objectContaining({ code: 'MODEL_UNKNOWN' }),
      );
    },
  );
});

describe('LIBRARY_VERSION', () => {
  it('is the version of the package', () => {
    expect(LIBRARY_VERSION).toBe(createRequire(import.meta.url)('../package.json').version);
  });
});

import { describe, expect, it } from 'vitest';
import type { RunProgress } from '../../src/run/progress.js';
import { progressMeter } from '../../src/run/progress-meter.js';

describe('progressMeter', () => {
  it('joins models into one fraction that never goes back and ends at 1', () => {
    const said: RunProgress[] = [];
    const models = ['default', 'naive', 'forest-ml-cart'];
    const meter = progressMeter(models, (progress) => said.push(progress));
    for (const model of models) {
      meter.begin(model);
      for (let done = 0; done <= 10; done++) meter.report({ stage: 'murder', done, total: 10 });
    }
    const fractions = said.map(({ fraction }) => fraction);
    expect(fractions).toEqual([...fractions].sort((a, b) => a - b));
    expect(fractions[0]).toBe(0);
    expect(fractions.at(-1)).toBe(1);
    expect(said.at(-1)).toEqual({
      stage: 'murder',
      model: 'forest-ml-cart',
      done: 10,
      total: 10,
      fraction: 1,
    });
  });

  it('stands at the beginning of a model whose total is not known', () => {
    const said: number[] = [];
    const meter = progressMeter(['default', 'lstm'], ({ fraction }) => said.push(fraction));
    meter.begin('lstm');
    meter.report({ stage: 'murder', done: 5, total: 0 });
    expect(said).toEqual([0.5, 0.5]);
  });
});

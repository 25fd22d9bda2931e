import { describe, expect, it } from 'vitest';
import { ownEngine } from '../../src/network-engine/own-engine.js';
import { randomStream } from '../../src/random/random-stream.js';
import { drawDropout } from '../../src/training/dropout.js';
import { initialWeights } from '../../src/training/initial-weights.js';
import { knownUntil } from '../../src/training/known-until.js';
import { learningRate } from '../../src/training/learning-rate.js';
import { huberLoss } from '../../src/training/loss.js';
import { meanLoss } from '../../src/training/mean-loss.js';
import { LSTM_SHAPE, someRows, someWeights } from '../neural/small-network.js';

describe('huberLoss', () => {
  it('squares small errors and takes the size of large ones', () => {
    // Bend 0.5: error 0.2 costs 0.2² / 1, error −2 costs 2 − 0.25; weights 3 and 1.
    const { loss, weight, slopes } = huberLoss([1.2, 1], [1, 3], [3, 1], 1, 0.5);
    expect(loss).toBeCloseTo(3 * 0.04 + 1.75, 12);
    expect(weight).toBe(4);
    expect([...slopes]).toEqual([expect.closeTo(1.2, 6), -1]);
  });

  it('is half the square with a bend of Infinity', () => {
    const { loss, slopes } = huberLoss([5], [1], [1], 1, Number.POSITIVE_INFINITY);
    expect([loss, slopes[0]]).toEqual([8, 4]);
  });

  it('has slopes that are its differences', () => {
    const cost = (output: number) => huberLoss([output], [0.3], [2], 1, 0.4).loss;
    for (const output of [-3, 0.1, 0.29, 0.5, 0.69, 2]) {
      const { slopes } = huberLoss([output], [0.3], [2], 1, 0.4);
      expect(slopes[0]).toBeCloseTo((cost(output + 1e-6) - cost(output - 1e-6)) / 2e-6, 4);
    }
  });

  it('takes nothing from targets that are not known', () => {
    const { loss, weight, slopes } = huberLoss([1, 2], [Number.NaN, 2], [7], 2, 1);
    expect([loss, weight, ...slopes]).toEqual([0, 7, 0, 0]);
  });
});

describe('meanLoss', () => {
  it('is 0 where the targets are the outputs, by weight elsewhere', () => {
    const shape = { ...LSTM_SHAPE, outputs: 1 };
    const weights = someWeights(shape);
    for (const matrix of weights.values()) matrix.fill(0);
    const data = {
      ...someRows(shape, 3),
      targets: Float64Array.of(0, 1, Number.NaN),
      weights: Float64Array.of(3, 1, 9),
      origins: new Int32Array(3),
      steps: [1],
    };
    const rows = Int32Array.of(0, 1, 2);
    const training = {
      epochs: 1,
      batch: 2,
      rate: 1,
      decay: 0,
      dropout: 0.5,
      shorten: true,
      clip: 1,
    };
    const bend = Number.POSITIVE_INFINITY;
    const learner = ownEngine().learner(shape, { ...training, bend }, weights);
    expect(meanLoss(learner, shape, data, rows)).toBe(0.5 / 4);
  });
});

describe('learningRate', () => {
  it('falls from the start to 0 by half a cosine', () => {
    expect([0, 0.5, 1, 2].map((share) => learningRate(0.8, share))).toEqual([
      0.8,
      expect.closeTo(0.4, 12),
      0,
      0,
    ]);
  });
});

describe('drawDropout', () => {
  it('drops its share and keeps the sum', () => {
    const mask = new Float32Array(20_000);
    drawDropout(mask, 0.25, randomStream(1, 'dropout'));
    expect(new Set(mask)).toEqual(new Set([0, Math.fround(4 / 3)]));
    const dropped = mask.filter((kept) => kept === 0).length / mask.length;
    // Five standard errors of a binomial share.
    expect(Math.abs(dropped - 0.25)).toBeLessThan(5 * Math.sqrt((0.25 * 0.75) / 20_000));
  });

  it('is the same for the same seed', () => {
    const draw = (seed: number) => {
      const mask = new Float32Array(50);
      drawDropout(mask, 0.5, randomStream(seed, 'dropout'));
      return mask;
    };
    expect(draw(1)).toEqual(draw(1));
    expect(draw(1)).not.toEqual(draw(2));
  });
});

describe('initialWeights', () => {
  it('starts with biases of 0, that of the forget gate 1', () => {
    const { units, channels } = LSTM_SHAPE;
    const gates = initialWeights(LSTM_SHAPE, randomStream(1, 'x')).get('gates')!;
    const bias = gates.subarray(channels * 4 * units, (channels + 1) * 4 * units);
    expect([...bias]).toEqual(
      Array.from({ length: 4 * units }, (_, i) => (i >= units && i < 2 * units ? 1 : 0)),
    );
  });

  it('draws the other weights within the bounds of Glorot', () => {
    const weights = initialWeights({ ...LSTM_SHAPE, cell: 'gru' }, randomStream(1, 'x'));
    const hidden = weights.get('hidden')!;
    // 4 units and 2 numbers given once into 3 units.
    expect(Math.max(...hidden.map(Math.abs))).toBeLessThanOrEqual(Math.sqrt(6 / 9));
    expect(new Set(hidden).size).toBe(6 * 3 + 1);
  });
});

describe('knownUntil', () => {
  it('takes away the targets that lie after a period, and nothing else', () => {
    const rows = {
      ...someRows(LSTM_SHAPE, 3),
      targets: Float64Array.of(1, 2, 3, 4, 5, 6),
      weights: new Float64Array(3),
      origins: Int32Array.of(2000, 2001, 2002),
      steps: [1, 2],
    };
    expect([...knownUntil(rows, 2002).targets]).toEqual([
      1,
      2,
      3,
      Number.NaN,
      Number.NaN,
      Number.NaN,
    ]);
    expect([...rows.targets]).toEqual([1, 2, 3, 4, 5, 6]);
  });
});

import { describe, expect, it } from 'vitest';
import { ownEngine } from '../../src/network-engine/own-engine.js';
import { loadBackend } from '../../src/tfjs/backend.js';
import { tfjsEngine } from '../../src/tfjs/tfjs-engine.js';
import type { Training } from '../../src/training/training.js';
import { batchOf, SHAPES, someRows, someWeights } from '../neural/small-network.js';

const ROWS = 20;
const training: Training = {
  ...{ epochs: 1, batch: ROWS, rate: 0.01, decay: 0.01, dropout: 0, shorten: false, clip: 1 },
  bend: 0.5,
};

describe.each(SHAPES)('weights of %s', (_, shape) => {
  const batch = batchOf(shape, someRows(shape, ROWS));
  const known = { ...batch, targets: batch.targets.map((_, i) => Math.sin(i)) };

  it('learned on one engine cost the same on the other, both ways', async () => {
    const engines = [ownEngine(), tfjsEngine(await loadBackend('test'))] as const;
    for (const [from, to] of [engines, engines.toReversed()]) {
      const teacher = from!.learner(shape, training, someWeights(shape));
      const before = teacher.judge(known).loss;
      for (let step = 0; step < 10; step++) teacher.update(known, training.rate);
      const { loss, weight } = teacher.judge(known);
      expect(loss).toBeLessThan(before);
      const moved = to!.learner(shape, training, teacher.weights()).judge(known);
      expect(moved.weight).toBe(weight);
      expect(moved.loss).toBeCloseTo(loss, 4);
    }
  });

  it('move the same way by the same steps on both', async () => {
    const [own, other] = [ownEngine(), tfjsEngine(await loadBackend('test'))].map((engine) => {
      const learner = engine.learner(shape, training, someWeights(shape));
      for (let step = 0; step < 5; step++) learner.update(known, training.rate);
      return learner.weights();
    });
    for (const [id, matrix] of own!) {
      matrix.forEach((weight, i) => {
        expect(Math.abs(weight - other!.get(id)![i]!)).toBeLessThan(1e-3);
      });
    }
  });
});

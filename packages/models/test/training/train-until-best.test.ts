import { describe, expect, it } from 'vitest';
import { ownEngine } from '../../src/network-engine/own-engine.js';
import type { TeachingRows } from '../../src/neural/network-rows.js';
import { loadBackend } from '../../src/tfjs/backend.js';
import { tfjsEngine } from '../../src/tfjs/tfjs-engine.js';
import type { Engine } from '../../src/training/engine.js';
import { trainNetwork } from '../../src/training/train-network.js';
import { type Epoch, trainUntilBest } from '../../src/training/train-until-best.js';
import type { Training } from '../../src/training/training.js';
import { LSTM_SHAPE, someRows } from '../neural/small-network.js';
import { numbers } from '../trees/rows.js';

const shape = { ...LSTM_SHAPE, outputs: 2 };
const training: Training = {
  ...{ epochs: 6, batch: 16, rate: 0.02, decay: 0, dropout: 0.2, shorten: true, clip: 1 },
  bend: 0.5,
};

/** Rows at `origins` periods, targets drawn. */
function data(origins: number, rows = 60): TeachingRows {
  const next = numbers(2);
  return {
    ...someRows(shape, rows),
    targets: Float64Array.from({ length: rows * 2 }, () => next() - 0.5),
    weights: Float64Array.from({ length: rows }, () => 0.5 + next()),
    origins: Int32Array.from({ length: rows }, (_, row) => 2000 + (row % origins)),
    steps: [1, 2],
  };
}

const engines: [string, () => Promise<Engine>][] = [
  ['own loops', async () => ownEngine()],
  ['TensorFlow.js', async () => tfjsEngine(await loadBackend('test'))],
];

describe.each(engines)('on %s', (_, engineOf) => {
  async function train(rows: TeachingRows, options = training) {
    const epochs: Epoch[] = [];
    const engine = await engineOf();
    const task = { engine, seed: 1, name: 'x', turn: async () => {} };
    const weights = await trainUntilBest(shape, rows, options, {
      ...task,
      onEpoch: (epoch) => epochs.push(epoch),
    });
    return { epochs, weights, task };
  }

  const picked = (rows: TeachingRows, keep: (origin: number) => boolean) =>
    Int32Array.from({ length: rows.rows }, (_, row) => row).filter((row) =>
      keep(rows.origins[row]!),
    );

  describe('trainUntilBest', () => {
    it('learns all rows for as many epochs as were best for the last origin', async () => {
      const { epochs, weights, task } = await train(data(4));
      const held = epochs.filter(({ phase }) => phase === 'hold-out');
      const best = held.reduce((least, one) => (one.heldOut! < least.heldOut! ? one : least)).epoch;
      const again = await trainNetwork(
        shape,
        data(4),
        picked(data(4), () => true),
        { ...training, epochs: best },
        task,
      );
      expect(weights).toEqual(again);
    });

    it('learns from no target at or after the first one held out, until it is time to learn all', async () => {
      const rows = data(4);
      const changed = { ...rows, targets: rows.targets.slice() };
      for (let row = 0; row < rows.rows; row++) {
        // From 2004 on: one period after 2003, the last origin, or two after 2002.
        if (rows.origins[row]! === 2003) changed.targets.fill(9, row * 2, row * 2 + 2);
        if (rows.origins[row]! === 2002) changed.targets[row * 2 + 1] = 9;
      }
      const losses = async (from: TeachingRows) =>
        (await train(from)).epochs
          .filter(({ phase }) => phase === 'hold-out')
          .slice(0, 2)
          .map(({ loss }) => loss);
      expect(await losses(changed)).toEqual(await losses(rows));
    });

    it('holds nothing out of a single origin, and takes half of the epochs', async () => {
      const { epochs } = await train(data(1));
      expect(epochs.map(({ phase, epoch }) => [phase, epoch])).toEqual([
        ['all', 1],
        ['all', 2],
        ['all', 3],
      ]);
    });

    it('ends what is held out after three epochs without a better one', async () => {
      const { epochs } = await train(data(3), { ...training, epochs: 40, rate: 0.2 });
      const held = epochs
        .filter(({ phase }) => phase === 'hold-out')
        .map(({ heldOut }) => heldOut!);
      expect(held.length).toBeLessThan(40);
      expect(held.indexOf(Math.min(...held))).toBe(held.length - 4);
    });
  });

  describe('trainNetwork', () => {
    it('learns what its inputs tell', async () => {
      const rows = data(1);
      const sequence = new Float64Array(shape.window * shape.channels);
      for (let row = 0; row < rows.rows; row++) {
        rows.sequence(row, sequence, 0);
        rows.targets.fill(0.3 * sequence.at(-1)!, row * 2, row * 2 + 2);
      }
      const losses: number[] = [];
      const { task } = await train(rows);
      const options = { ...training, epochs: 30, dropout: 0, shorten: false };
      await trainNetwork(
        shape,
        rows,
        picked(rows, () => true),
        options,
        {
          ...task,
          onEpoch(_, __, loss) {
            losses.push(loss);
            return false;
          },
        },
      );
      expect(losses.at(-1)).toBeLessThan(0.1 * losses[0]!);
    });

    it('changes nothing by rows whose targets are not known', async () => {
      const rows = data(1, 16);
      const unknown = { ...rows, targets: rows.targets.map(() => Number.NaN) };
      const { task } = await train(rows);
      const options = { ...training, epochs: 1 };
      const all = picked(rows, () => true);
      const after = await trainNetwork(shape, unknown, all, { ...options, epochs: 2 }, task);
      const before = await trainNetwork(shape, unknown, all, options, task);
      expect(after).toEqual(before);
    });

    it('leaves rows and their order as they were', async () => {
      const rows = data(2);
      const order = picked(rows, () => true);
      const { task } = await train(rows);
      await trainNetwork(shape, rows, order, training, task);
      expect(order).toEqual(picked(rows, () => true));
      expect(rows.targets).toEqual(data(2).targets);
    });
  });
});

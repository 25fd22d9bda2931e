import type { Batch } from '../training/batch.js';
import type { Engine, Learner } from '../training/engine.js';
import { huberLoss } from '../training/loss.js';
import { type ChunkPass, chunkPass } from './chunk-pass.js';
import { type ChunkRoom, chunkRoom } from './chunk-room.js';
import { chunkWriter } from './chunk-writer.js';
import { readWeights, writeWeights } from './matrix-parts.js';
import { type OpenRoom, openRoom } from './network-room.js';

/** What Adam keeps of the means of gradients and of their squares, as in `kernels/network`. */
const FIRST = 0.9;
const SECOND = 0.999;

/**
 * An engine of its own loops, in single precision: gradients written out by hand, a batch in
 * chunks that stay near the processor. The same bytes with and without SIMD, on every machine.
 * @param open where the loops run; default: in WebAssembly where it has SIMD
 */
export function ownEngine(open: OpenRoom = openRoom): Engine {
  return {
    name: open({}).name,
    learner(shape, { batch, bend, clip, decay }, start): Learner {
      const room = chunkRoom(shape, batch, open);
      const { loops, floats, at, matrices } = room;
      const { bytes } = matrices;
      const pass = chunkPass(room);
      const run = batchRunner(room, pass, bend);
      writeWeights(matrices, start, floats, at.weights / 4);
      let firstLeft = 1;
      let secondLeft = 1;
      return {
        update(drawn, rate) {
          pass.turn();
          const weight = knownWeight(drawn, shape.outputs);
          const loss = weight === 0 ? 0 : run(drawn, weight) / weight;
          const length = Math.sqrt(loops.squares(at.gradients, bytes));
          const shorten = length > clip ? clip / length : 1;
          firstLeft *= FIRST;
          secondLeft *= SECOND;
          const biases = [1 / (1 - firstLeft), 1 / (1 - secondLeft)] as const;
          const { weights, gradients, means, sizes } = at;
          loops.adam(weights, gradients, means, sizes, bytes, shorten, ...biases, rate, decay);
          return loss;
        },
        judge(drawn) {
          return { loss: run(drawn, null), weight: knownWeight(drawn, shape.outputs) };
        },
        weights: () => readWeights(matrices, shape, floats, at.weights / 4),
      };
    },
  };
}

/**
 * Runs a batch through, chunk by chunk; with what the loss is to be divided by it also leaves the
 * gradients. It gives the sum of the losses.
 */
function batchRunner(room: ChunkRoom, pass: ChunkPass, bend: number) {
  const { outputs: width } = room.shape;
  const write = chunkWriter(room);
  return (batch: Batch, total: number | null): number => {
    const { targets, weights } = batch;
    let sum = 0;
    for (let first = 0; first < batch.rows; first += room.rows) {
      const end = Math.min(batch.rows, first + room.rows);
      write.inputs(batch, first, end);
      pass.forward();
      const { loss, slopes } = huberLoss(
        write.outputs(end - first),
        targets.subarray(first * width, end * width),
        weights.subarray(first, end),
        width,
        bend,
      );
      sum += loss;
      if (total === null) continue;
      write.slopes(slopes, total);
      pass.backward();
    }
    return sum;
  };
}

/** Sum of the weights of the targets that are known. */
function knownWeight({ targets, weights }: Batch, width: number): number {
  let sum = 0;
  for (let i = 0; i < targets.length; i++) {
    if (!Number.isNaN(targets[i]!)) sum += weights[Math.floor(i / width)]!;
  }
  return sum;
}

import type { NetworkShape, Weights } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import { randomStream } from '../random/random-stream.js';
import { drawToFront } from '../trees/draw.js';
import { batchDrawer } from './batch.js';
import type { Engine, Learner } from './engine.js';
import { initialWeights } from './initial-weights.js';
import { learningRate } from './learning-rate.js';
import type { Training } from './training.js';

/** What one call is about. */
export interface TrainTask {
  readonly engine: Engine;
  readonly seed: number;
  /** Different names draw different numbers. */
  readonly name: string;
  /** Awaited every few updates: lets others through, and throws when it is to end. */
  turn(): Promise<void>;
  /** Called with what has learned so far; ends the training on `true`. */
  onEpoch?(epoch: number, learner: Learner, loss: number): boolean | Promise<boolean>;
}

const UPDATES_PER_TURN = 20;

/**
 * Trains a network on some of the rows by AdamW, in an order of its own for every epoch. The same
 * seed gives the same weights on the same engine.
 * Source: Loshchilov & Hutter (2019), AdamW; Srivastava et al. (2014), dropout.
 * @param picked rows to learn from
 */
export async function trainNetwork(
  shape: NetworkShape,
  data: TeachingRows,
  picked: Int32Array,
  training: Training,
  task: TrainTask,
): Promise<Weights> {
  const stream = randomStream(task.seed, 'network', task.name);
  const learner = task.engine.learner(shape, training, initialWeights(shape, stream));
  const draw = batchDrawer(shape, data, training);
  const order = picked.slice();
  const batches = Math.ceil(order.length / training.batch);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    drawToFront(order, order.length, stream);
    let loss = 0;
    for (let b = 0; b < batches; b++) {
      const done = epoch * batches + b;
      if (done % UPDATES_PER_TURN === 0) await task.turn();
      const rows = order.subarray(b * training.batch, (b + 1) * training.batch);
      const rate = learningRate(training.rate, done / (training.epochs * batches));
      loss += learner.update(draw(rows, stream), rate);
    }
    if (await task.onEpoch?.(epoch, learner, loss / batches)) break;
  }
  return learner.weights();
}

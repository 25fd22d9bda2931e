import { adam } from '../mlp/adam.js';
import { type NetworkShape, type Weights, weightSizes } from '../neural/network.js';
import type { TeachingRows } from '../neural/network-rows.js';
import { type RandomStream, randomStream } from '../random/random-stream.js';
import { drawToFront } from '../trees/draw.js';
import type { Backend } from './backend.js';
import { clipGradients } from './clip-gradients.js';
import { dropoutMask } from './dropout.js';
import { initialWeights } from './initial-weights.js';
import { learningRate } from './learning-rate.js';
import { huberLoss } from './loss.js';
import { networkPass } from './network-pass.js';
import { batchReader, weightTensors } from './read-batch.js';

/** How a network is trained. */
export interface Training {
  readonly epochs: number;
  /** Rows per update. */
  readonly batch: number;
  /** Size of an update at the start. */
  readonly rate: number;
  /** Share of each weight that an update of size 1 takes away. */
  readonly decay: number;
  /** Share of the recurrent units left out of an update. */
  readonly dropout: number;
  /** Whether some windows lose their first periods. */
  readonly shorten: boolean;
  /** Longest gradient, over all weights. */
  readonly clip: number;
  /** Errors up to this by their square, larger ones by their size. */
  readonly bend: number;
}

/** What one call is about. */
export interface TrainTask {
  readonly backend: Backend;
  readonly seed: number;
  /** Different names draw different numbers. */
  readonly name: string;
  /** Awaited every few updates: lets others through, and throws when it is to end. */
  turn(): Promise<void>;
  /** Called with what was learned so far; ends the training on `true`. */
  onEpoch?(epoch: number, weights: Weights, loss: number): boolean | Promise<boolean>;
}

const UPDATES_PER_TURN = 20;

/**
 * Trains a network on some of the rows by AdamW, in an order of its own for every epoch.
 *
 * Tensors live for one update; weights are float64 here and float32 on the backend. The same seed
 * gives the same weights on the same backend.
 * Source: Loshchilov & Hutter (2019), AdamW; Srivastava et al. (2014), dropout.
 * @param picked rows to learn from
 * @param until  the period after which no target is looked at
 */
export async function trainNetwork(
  shape: NetworkShape,
  data: TeachingRows,
  picked: Int32Array,
  training: Training,
  task: TrainTask,
  until = Number.POSITIVE_INFINITY,
): Promise<Weights> {
  const stream = randomStream(task.seed, 'network', task.name);
  const weights = initialWeights(shape, stream);
  const gradients = new Map(
    [...weights].map(([name, { length }]) => [name, new Float64Array(length)]),
  );
  const steps = [...weights].map(([name, matrix]) =>
    adam(matrix, gradients.get(name)!, training.decay),
  );
  const update = updater(shape, data, weights, gradients, training, task.backend, until);
  const order = picked.slice();
  const batches = Math.ceil(order.length / training.batch);
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    drawToFront(order, order.length, stream);
    let loss = 0;
    for (let b = 0; b < batches; b++) {
      const done = epoch * batches + b;
      if (done % UPDATES_PER_TURN === 0) await task.turn();
      loss += update(order.subarray(b * training.batch, (b + 1) * training.batch), stream);
      clipGradients(gradients.values(), training.clip);
      const rate = learningRate(training.rate, done / (training.epochs * batches));
      for (const step of steps) step(done + 1, rate);
    }
    if (await task.onEpoch?.(epoch, weights, loss / batches)) break;
  }
  return weights;
}

/** One batch forward and back; leaves the gradients of its mean loss. */
function updater(
  shape: NetworkShape,
  data: TeachingRows,
  weights: Weights,
  gradients: ReadonlyMap<string, Float64Array>,
  { dropout, shorten, bend }: Training,
  backend: Backend,
  until: number,
) {
  const sizes = weightSizes(shape);
  const read = batchReader(shape, data);
  const targetsOf = targetReader(data, until);
  return (rows: Int32Array, stream: RandomStream): number => {
    const { targets, weights: own } = targetsOf(rows);
    const mask = dropout > 0 ? dropoutMask(rows.length * shape.units, dropout, stream) : null;
    return backend.within(() => {
      const { tf } = backend;
      const kept = mask && { kept: tf.tensor2d(mask, [rows.length, shape.units]) };
      const batch = { ...read(tf, rows, shorten ? stream : undefined), ...kept };
      const pass = networkPass(tf, shape, weightTensors(tf, sizes, weights), batch);
      const { loss, weight, slopes } = huberLoss(
        pass.outputs.dataSync(),
        targets,
        own,
        shape.outputs,
        bend,
      );
      if (weight === 0) return 0;
      const mean = slopes.map((slope) => slope / weight);
      for (const [name, slope] of pass.backward(tf.tensor2d(mean, [rows.length, shape.outputs]))) {
        gradients.get(name)!.set(slope.dataSync());
      }
      return loss / weight;
    });
  };
}

/** The targets of some rows, those after `until` unknown. */
export function targetReader({ targets, weights, origins, steps }: TeachingRows, until: number) {
  return (rows: Int32Array) => {
    const width = steps.length;
    const known = new Float64Array(rows.length * width);
    rows.forEach((row, i) => {
      steps.forEach((step, o) => {
        const later = origins[row]! + step > until;
        known[i * width + o] = later ? Number.NaN : targets[row * width + o]!;
      });
    });
    return { targets: known, weights: Float64Array.from(rows, (row) => weights[row]!) };
  };
}

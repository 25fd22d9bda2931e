import { type RandomStream, randomStream } from '../random/random-stream.js';
import { drawToFront, range } from '../trees/draw.js';
import type { GrowTask } from '../trees/grow-task.js';
import type { TreeRows } from '../trees/tree-rows.js';
import { adam } from './adam.js';
import type { Mlp } from './mlp.js';
import { mlpKernel } from './wasm-mlp-kernel.js';

export interface MlpOptions {
  readonly units: number;
  /** Gradient steps, at most. */
  readonly updates: number;
  /** Times that a row is seen, at most. */
  readonly epochs: number;
  /** Rows per step. */
  readonly batch: number;
  /** Step size at the start; it falls to 0 in a straight line. */
  readonly rate: number;
  /** Share of each weight that a step of size 1 takes away. */
  readonly decay: number;
  /** Errors up to this count by their square, larger ones by their size. */
  readonly huber: number;
}

export const MLP: MlpOptions = {
  units: 16,
  updates: 1500,
  epochs: 20,
  batch: 256,
  rate: 0.005,
  decay: 0.01,
  huber: 0.1,
};

/** Updates between two turns. */
export const UPDATES_PER_TURN = 50;

/**
 * Trains a network on weighted rows for Huber's loss, by Adam with decoupled weight decay.
 * Source: Huber (1964); Kingma & Ba (2015), Adam; Loshchilov & Hutter (2019), AdamW; starting
 * weights of Glorot & Bengio (2010).
 */
export async function trainMlp(data: TreeRows, options: MlpOptions, task: GrowTask): Promise<Mlp> {
  const { rows } = data;
  const stream = randomStream(task.seed, 'mlp', task.name);
  const kernel = mlpKernel(data, startingWeights(data, options.units, stream));
  const parts = [
    [kernel.hidden, options.decay],
    [kernel.hiddenBias, 0],
    [kernel.output, options.decay],
  ] as const;
  const steps = parts.map(([{ weights, gradient }, decay]) => adam(weights, gradient, decay));
  const { order } = kernel;
  order.set(range(rows));
  let at = rows;
  const updates = Math.min(options.updates, Math.ceil((rows * options.epochs) / options.batch));
  for (let update = 0; update < updates; update++) {
    if (update % UPDATES_PER_TURN === 0) await task.turn();
    for (let left = options.batch; left > 0; ) {
      if (at === rows) {
        drawToFront(order, rows, stream);
        at = 0;
      }
      const next = Math.min(rows, at + left);
      kernel.learn(at, next, options.huber, options.batch);
      left -= next - at;
      at = next;
    }
    const rate = options.rate * (1 - update / updates);
    for (const step of steps) step(update + 1, rate);
  }
  return kernel.network();
}

function startingWeights({ rows, features }: TreeRows, units: number, stream: RandomStream): Mlp {
  const inputs = features.length / rows;
  const uniform = (spread: number) => ((stream.integer(2 ** 30) / 2 ** 30) * 2 - 1) * spread;
  const centre = new Float64Array(inputs);
  const scale = new Float64Array(inputs);
  for (let c = 0; c < inputs; c++) {
    const column = features.subarray(c * rows, (c + 1) * rows);
    const mean = column.reduce((sum, value) => sum + value, 0) / rows;
    const squares = column.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    centre[c] = mean;
    scale[c] = Math.sqrt(squares / rows) || 1;
  }
  const spread = Math.sqrt(6 / (inputs + units));
  return {
    centre,
    scale,
    hidden: Float64Array.from({ length: units * inputs }, () => uniform(spread)),
    hiddenBias: new Float64Array(units),
    output: Float64Array.from({ length: units + 1 }, (_, u) => (u < units ? uniform(0.1) : 0)),
  };
}

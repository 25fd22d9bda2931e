import type { TreeRows } from '../trees/tree-rows.js';
import { backward, forward, type Mlp, readInputs } from './mlp.js';

/** The loops of training, over memory of their own. */
export interface MlpKernel {
  /** Weights, laid out as the kernel likes, each with the gradient that `learn` adds to. */
  readonly hidden: Trained;
  readonly output: Trained;
  readonly hiddenBias: Trained;
  /** Row numbers, in the order in which they are to be learned. */
  readonly order: Int32Array;
  /**
   * Adds what the errors of the rows from `low` to below `high` of the order cost.
   * @param batch rows that an update is made of
   */
  learn(low: number, high: number, huber: number, batch: number): void;
  /** The network as it is now. */
  network(): Mlp;
}

export interface Trained {
  readonly weights: Float64Array;
  readonly gradient: Float64Array;
}

/** The plain loops: what `wasmMlpKernel` does, to the bit. */
export function plainMlpKernel(
  { rows, features, targets, weights }: TreeRows,
  start: Mlp,
): MlpKernel {
  const all: Mlp = {
    ...start,
    hidden: start.hidden.slice(),
    hiddenBias: start.hiddenBias.slice(),
    output: start.output.slice(),
  };
  const gradient = {
    hidden: new Float64Array(all.hidden.length),
    hiddenBias: new Float64Array(all.hiddenBias.length),
    output: new Float64Array(all.output.length),
  };
  const order = new Int32Array(rows);
  const inputs = new Float64Array(all.centre.length);
  const units = new Float64Array(all.hiddenBias.length);
  return {
    hidden: { weights: all.hidden, gradient: gradient.hidden },
    hiddenBias: { weights: all.hiddenBias, gradient: gradient.hiddenBias },
    output: { weights: all.output, gradient: gradient.output },
    order,
    learn(low, high, huber, batch) {
      for (let i = low; i < high; i++) {
        const row = order[i]!;
        readInputs(all, features, row, rows, inputs);
        const error = forward(all, inputs, units) - targets[row]!;
        const slope = Math.max(-1, Math.min(1, error / huber));
        backward(all, inputs, units, (slope * weights[row]!) / batch, gradient);
      }
    },
    network: () => all,
  };
}

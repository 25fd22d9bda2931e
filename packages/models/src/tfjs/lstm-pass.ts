import type { Matrix, TensorFlow } from './tensors.js';

/** A layer that has run on a batch and can say what its errors cost. */
export interface RecurrentPass {
  /** What it shows after the last period, `[batch, units]`. */
  readonly shown: Matrix;
  /**
   * @param slope  of the loss by what is shown
   * @param wanted whether the slopes of its inputs are asked for
   */
  backward(
    slope: Matrix,
    wanted: boolean,
  ): { weights: ReadonlyMap<string, Matrix>; inputs: readonly Matrix[] };
}

/**
 * `lstmCell` on a batch: all gates in one product, the periods unrolled.
 *
 * Gradients are written out by hand: no tape, and half of the calls that a small batch is made of.
 * Source: backpropagation through time, Werbos (1990).
 * @param inputs for each period `[batch, inputs + 1]`, the last column 1
 */
export function lstmPass(
  tf: TensorFlow,
  inputs: readonly Matrix[],
  weights: ReadonlyMap<string, Matrix>,
  units: number,
): RecurrentPass {
  const gates = weights.get('gates')!;
  const [batch, width] = inputs[0]!.shape;
  const steps: Remembered[] = [];
  let shown = tf.zeros([batch, units]) as Matrix;
  let memory: Matrix | null = null;
  for (const now of inputs) {
    const seen = tf.concat2d([now, shown], 1);
    const into = tf.matMul(seen, gates) as Matrix;
    const open = tf.sigmoid(tf.slice2d(into, [0, 0], [batch, 3 * units]));
    const fresh = tf.tanh(tf.slice2d(into, [0, 3 * units], [batch, units]));
    const [enter, keep, show] = tf.split(open, 3, 1) as [Matrix, Matrix, Matrix];
    const before: Matrix | null = memory;
    const entered = tf.mul<Matrix>(enter, fresh);
    memory = before === null ? entered : tf.add<Matrix>(tf.mul(keep, before), entered);
    const level = tf.tanh(memory);
    shown = tf.mul<Matrix>(show, level);
    steps.push({ seen, open, fresh, enter, keep, show, before, level });
  }
  return {
    shown,
    backward(slope, wanted) {
      const recurrent = tf.transpose(tf.slice2d(gates, [width, 0], [units, 4 * units])) as Matrix;
      const intoSlopes: Matrix[] = [];
      let ofShown = slope;
      let ofMemory: Matrix | null = null;
      for (const step of steps.toReversed()) {
        const through = tf.mul<Matrix>(ofShown, tf.mul(step.show, fall(tf, step.level)));
        ofMemory = ofMemory === null ? through : tf.add<Matrix>(ofMemory, through);
        const kept = step.before ? tf.mul<Matrix>(ofMemory, step.before) : tf.zerosLike(ofMemory);
        const gateSlopes = tf.concat2d(
          [tf.mul(ofMemory, step.fresh), kept, tf.mul(ofShown, step.level)],
          1,
        );
        const into = tf.concat2d(
          [
            tf.mul(gateSlopes, tf.mul(step.open, tf.sub(1, step.open))),
            tf.mul(tf.mul(ofMemory, step.enter), fall(tf, step.fresh)),
          ],
          1,
        );
        intoSlopes.unshift(into);
        if (step.before === null) break;
        ofMemory = tf.mul<Matrix>(ofMemory, step.keep);
        ofShown = tf.matMul(into, recurrent);
      }
      const seen = tf.concat2d(
        steps.map((step) => step.seen),
        0,
      );
      const ofGates = tf.matMul(tf.transpose(seen), tf.concat2d(intoSlopes, 0)) as Matrix;
      return {
        weights: new Map([['gates', ofGates]]),
        inputs: wanted ? inputSlopes(tf, gates, width - 1, intoSlopes) : [],
      };
    },
  };
}

interface Remembered {
  readonly seen: Matrix;
  readonly open: Matrix;
  readonly fresh: Matrix;
  readonly enter: Matrix;
  readonly keep: Matrix;
  readonly show: Matrix;
  readonly before: Matrix | null;
  readonly level: Matrix;
}

/** Slope of tanh where its value is known. */
export function fall(tf: TensorFlow, value: Matrix): Matrix {
  return tf.sub<Matrix>(1, tf.square(value));
}

/** What reaches the inputs of each period through the first rows of a matrix. */
export function inputSlopes(
  tf: TensorFlow,
  matrix: Matrix,
  inputs: number,
  slopes: readonly Matrix[],
): Matrix[] {
  const back = tf.transpose(tf.slice2d(matrix, [0, 0], [inputs, matrix.shape[1]])) as Matrix;
  return slopes.map((slope) => tf.matMul(slope, back));
}

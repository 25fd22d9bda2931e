import type { NetworkShape } from '../neural/network.js';
import { filtersPass } from './filters-pass.js';
import { gruPass } from './gru-pass.js';
import { fall, lstmPass } from './lstm-pass.js';
import type { Matrix, TensorFlow } from './tensors.js';

export interface BatchTensors {
  /** For each period `[batch, channels + 1]`, the last column 1. */
  readonly periods: readonly Matrix[];
  /** `[batch, statics + 1]`, the last column 1. */
  readonly statics: Matrix;
  /** What each unit of the recurrent layer is multiplied by: 0 drops it. Default: all stay. */
  readonly kept?: Matrix;
}

/** A network that has run on a batch. */
export interface NetworkPass {
  /** `[batch, outputs]` */
  readonly outputs: Matrix;
  /** The slope of the loss by each weight, from that by the outputs. */
  backward(slope: Matrix): Map<string, Matrix>;
}

/** `forwardNetwork` on a batch of rows, and back. Call inside `tf.tidy`. */
export function networkPass(
  tf: TensorFlow,
  shape: NetworkShape,
  weights: ReadonlyMap<string, Matrix>,
  { periods, statics, kept }: BatchTensors,
): NetworkPass {
  const { units, hidden } = shape;
  const batch = statics.shape[0];
  const filterMatrix = weights.get('filters');
  const filters = filterMatrix && filtersPass(tf, shape, periods, filterMatrix);
  const recurrent = (shape.cell === 'lstm' ? lstmPass : gruPass)(
    tf,
    filters?.shown ?? periods,
    weights,
    units,
  );
  const shown = kept ? tf.mul<Matrix>(recurrent.shown, kept) : recurrent.shown;
  const joined = tf.concat2d([shown, statics], 1);
  const hiddenMatrix = weights.get('hidden');
  const output = weights.get('output')!;
  const between = hiddenMatrix && tf.tanh(tf.matMul(joined, hiddenMatrix) as Matrix);
  const last = between ? tf.concat2d([between, tf.ones([batch, 1]) as Matrix], 1) : joined;
  return {
    outputs: tf.matMul(last, output),
    backward(slope) {
      const slopes = new Map<string, Matrix>([['output', tf.matMul(tf.transpose(last), slope)]]);
      let ofJoined = backTo(tf, output, hidden || units, slope);
      if (hiddenMatrix && between) {
        const into = tf.mul<Matrix>(ofJoined, fall(tf, between));
        slopes.set('hidden', tf.matMul(tf.transpose(joined), into));
        ofJoined = backTo(tf, hiddenMatrix, units, into);
      }
      const ofShown = kept ? tf.mul<Matrix>(ofJoined, kept) : ofJoined;
      const back = recurrent.backward(ofShown, filters !== undefined);
      for (const [name, matrix] of back.weights) slopes.set(name, matrix);
      if (filters) slopes.set('filters', filters.backward(back.inputs));
      return slopes;
    },
  };
}

/** What reaches the first `inputs` inputs of a dense layer. */
function backTo(tf: TensorFlow, matrix: Matrix, inputs: number, slope: Matrix): Matrix {
  const rows = tf.slice2d(matrix, [0, 0], [inputs, matrix.shape[1]]);
  return tf.matMul(slope, tf.transpose(rows));
}

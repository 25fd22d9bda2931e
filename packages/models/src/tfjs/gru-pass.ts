import { fall, inputSlopes, type RecurrentPass } from './lstm-pass.js';
import type { Matrix, TensorFlow } from './tensors.js';

/**
 * `gruCell` on a batch, its gradients written out by hand.
 * @param inputs for each period `[batch, inputs + 1]`, the last column 1
 */
export function gruPass(
  tf: TensorFlow,
  inputs: readonly Matrix[],
  weights: ReadonlyMap<string, Matrix>,
  units: number,
): RecurrentPass {
  const gates = weights.get('gates')!;
  const candidate = weights.get('candidate')!;
  const [batch, width] = inputs[0]!.shape;
  const steps: Remembered[] = [];
  let shown = tf.zeros([batch, units]) as Matrix;
  for (const now of inputs) {
    const seen = tf.concat2d([now, shown], 1);
    const open = tf.sigmoid(tf.matMul(seen, gates) as Matrix);
    const [keep, reset] = tf.split(open, 2, 1) as [Matrix, Matrix];
    const recalled = tf.concat2d([now, tf.mul(reset, shown)], 1);
    const fresh = tf.tanh(tf.matMul(recalled, candidate) as Matrix);
    steps.push({ seen, open, keep, reset, recalled, fresh, before: shown });
    shown = tf.add<Matrix>(fresh, tf.mul(keep, tf.sub(shown, fresh)));
  }
  return {
    shown,
    backward(slope, wanted) {
      const lower = (matrix: Matrix) =>
        tf.transpose(tf.slice2d(matrix, [width, 0], [units, matrix.shape[1]])) as Matrix;
      const gatesBack = lower(gates);
      const candidateBack = lower(candidate);
      const ofOpen: Matrix[] = [];
      const ofFresh: Matrix[] = [];
      let ofShown = slope;
      for (const step of steps.toReversed()) {
        const { keep, reset, fresh, open, before } = step;
        const intoFresh = tf.mul<Matrix>(tf.mul(ofShown, tf.sub(1, keep)), fall(tf, fresh));
        const ofRecalled = tf.matMul(intoFresh, candidateBack) as Matrix;
        const gateSlopes = tf.concat2d(
          [tf.mul(ofShown, tf.sub(before, fresh)), tf.mul(ofRecalled, before)],
          1,
        );
        const intoOpen = tf.mul<Matrix>(gateSlopes, tf.mul(open, tf.sub(1, open)));
        ofFresh.unshift(intoFresh);
        ofOpen.unshift(intoOpen);
        ofShown = tf.add<Matrix>(
          tf.add(tf.mul(ofShown, keep), tf.mul(ofRecalled, reset)),
          tf.matMul(intoOpen, gatesBack),
        );
      }
      const product = (seen: Matrix[], slopes: Matrix[]) =>
        tf.matMul(tf.transpose(tf.concat2d(seen, 0)), tf.concat2d(slopes, 0)) as Matrix;
      const ofGates = product(
        steps.map((step) => step.seen),
        ofOpen,
      );
      const ofCandidate = product(
        steps.map((step) => step.recalled),
        ofFresh,
      );
      const byGates = wanted ? inputSlopes(tf, gates, width - 1, ofOpen) : [];
      const byCandidate = wanted ? inputSlopes(tf, candidate, width - 1, ofFresh) : [];
      return {
        weights: new Map([
          ['gates', ofGates],
          ['candidate', ofCandidate],
        ]),
        inputs: byGates.map((one, t) => tf.add<Matrix>(one, byCandidate[t]!)),
      };
    },
  };
}

interface Remembered {
  readonly seen: Matrix;
  readonly open: Matrix;
  readonly keep: Matrix;
  readonly reset: Matrix;
  readonly recalled: Matrix;
  readonly fresh: Matrix;
  readonly before: Matrix;
}

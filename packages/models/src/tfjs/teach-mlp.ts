import { adam } from '../mlp/adam.js';
import { type Mlp, readInputs } from '../mlp/mlp.js';
import { mlpEngine } from '../mlp/mlp-engine.js';
import { MLP, UPDATES_PER_TURN } from '../mlp/train-mlp.js';
import { MLP_ID } from '../neural/mlp-tfjs.js';
import { learnScales } from '../neural/scales.js';
import type { LearnRows, PooledEngine } from '../pooled/pooled-engine.js';
import { randomStream } from '../random/random-stream.js';
import { learningRate } from '../training/learning-rate.js';
import { huberLoss } from '../training/loss.js';
import { drawToFront, range } from '../trees/draw.js';
import type { Backend } from './backend.js';
import { clipGradients } from './clip-gradients.js';
import { fall } from './lstm-pass.js';
import type { Matrix } from './tensors.js';

const CLIP = 1;
const FINE = 2 ** 30;

/**
 * Trains the small network on TensorFlow.js, with the sizes and first rate of `mlp`; here gradients
 * are clipped, and the rate falls along a cosine.
 */
export function teachMlp(load: (id: string) => Promise<Backend>): PooledEngine['learn'] {
  return async (data, task) => {
    const { within, tf } = await load(MLP_ID);
    const { rows, features, targets, weights } = data;
    const { units } = MLP;
    const inputs = features.length / rows;
    const stream = randomStream(task.seed, MLP_ID, task.name);
    const draw = (spread: number) => ((2 * stream.integer(FINE)) / FINE - 1) * spread;
    const spread = Math.sqrt(6 / (inputs + units));
    const mlp: Mlp = {
      ...columnScales(data, inputs),
      hidden: Float64Array.from({ length: units * inputs }, () => draw(spread)),
      hiddenBias: new Float64Array(units),
      output: Float64Array.from({ length: units + 1 }, (_, u) => (u < units ? draw(0.1) : 0)),
    };
    const learned = [mlp.hidden, mlp.hiddenBias, mlp.output];
    const gradients = learned.map(({ length }) => new Float64Array(length));
    const decays = [MLP.decay, 0, MLP.decay];
    const steps = learned.map((own, i) => adam(own, gradients[i]!, decays[i]!));
    const order = range(rows);
    const batch = Math.min(MLP.batch, rows);
    const values = new Float64Array(inputs);
    const updates = Math.min(MLP.updates, Math.ceil((rows * MLP.epochs) / batch));
    let at = rows;
    for (let update = 0; update < updates; update++) {
      if (update % UPDATES_PER_TURN === 0) await task.turn();
      if (at + batch > rows) {
        drawToFront(order, rows, stream);
        at = 0;
      }
      const picked = order.subarray(at, at + batch);
      at += batch;
      const read = new Float32Array(batch * inputs);
      picked.forEach((row, i) => {
        readInputs(mlp, features, row, rows, values);
        read.set(values, i * inputs);
      });
      within(() => {
        const x = tf.tensor2d(read, [batch, inputs]);
        const into = tf.tensor2d(Float32Array.from(mlp.hidden), [units, inputs]);
        const bias = tf.tensor2d(Float32Array.from(mlp.hiddenBias), [1, units]);
        const shown = tf.tanh(tf.add<Matrix>(tf.matMul(x, tf.transpose(into)), bias));
        const joined = tf.concat2d([shown, tf.ones([batch, 1])], 1);
        const outputs = tf.matMul(
          joined,
          tf.tensor2d(Float32Array.from(mlp.output), [units + 1, 1]),
        );
        const { slopes, weight } = huberLoss(
          outputs.dataSync(),
          Float64Array.from(picked, (row) => targets[row]!),
          Float64Array.from(picked, (row) => weights[row]!),
          1,
          MLP.huber,
        );
        const slope = tf.tensor2d(
          slopes.map((one) => one / weight),
          [batch, 1],
        );
        const last = tf.tensor2d(Float32Array.from(mlp.output.subarray(0, units)), [1, units]);
        const ofInto = tf.mul<Matrix>(tf.matMul(slope, last), fall(tf, shown));
        gradients[0]!.set(tf.matMul(tf.transpose(ofInto), x).dataSync());
        gradients[1]!.set(tf.matMul(tf.ones([1, batch]), ofInto).dataSync());
        gradients[2]!.set(tf.matMul(tf.transpose(joined), slope).dataSync());
      });
      clipGradients(gradients, CLIP);
      for (const step of steps) step(update + 1, learningRate(MLP.rate, update / updates));
    }
    return mlpEngine.restore(new Map(Object.entries(mlp)));
  };
}

function columnScales({ rows, features }: LearnRows, inputs: number) {
  const scales = Array.from({ length: inputs }, (_, c) =>
    learnScales(features.slice(c * rows, (c + 1) * rows), 1),
  );
  return {
    centre: Float64Array.from(scales, ({ centre }) => centre[0]!),
    scale: Float64Array.from(scales, ({ scale }) => scale[0]!),
  };
}

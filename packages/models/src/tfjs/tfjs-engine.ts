import { adam } from '../mlp/adam.js';
import { weightSizes } from '../neural/network.js';
import type { Batch } from '../training/batch.js';
import type { Engine } from '../training/engine.js';
import { huberLoss } from '../training/loss.js';
import type { Backend } from './backend.js';
import { batchTensors, weightTensors } from './batch-tensors.js';
import { clipGradients } from './clip-gradients.js';
import { networkPass } from './network-pass.js';

/** Learns on a backend: tensors live for one update, weights are float64 here and float32 there. */
export function tfjsEngine({ name, tf, within }: Backend): Engine {
  return {
    name,
    learner(shape, { bend, clip, decay }, start) {
      const sizes = weightSizes(shape);
      const weights = new Map([...start].map(([id, matrix]) => [id, matrix.slice()]));
      const gradients = new Map(
        [...weights].map(([id, { length }]) => [id, new Float64Array(length)]),
      );
      const steps = [...weights].map(([id, matrix]) => adam(matrix, gradients.get(id)!, decay));
      let updates = 0;
      const run = (batch: Batch) => {
        const tensors = weightTensors(tf, sizes, weights);
        const pass = networkPass(tf, shape, tensors, batchTensors(tf, shape, batch));
        const outputs = pass.outputs.dataSync();
        return {
          pass,
          ...huberLoss(outputs, batch.targets, batch.weights, shape.outputs, bend),
        };
      };
      return {
        update(batch, rate) {
          const mean = within(() => {
            const { pass, loss, weight, slopes } = run(batch);
            if (weight === 0) return 0;
            const means = slopes.map((slope) => slope / weight);
            const slope = tf.tensor2d(means, [batch.rows, shape.outputs]);
            for (const [id, found] of pass.backward(slope)) {
              gradients.get(id)!.set(found.dataSync());
            }
            return loss / weight;
          });
          clipGradients(gradients.values(), clip);
          updates++;
          for (const step of steps) step(updates, rate);
          return mean;
        },
        judge: (batch) => within(() => run(batch)),
        weights: () => weights,
      };
    },
  };
}

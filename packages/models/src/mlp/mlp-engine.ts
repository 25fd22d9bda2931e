import { modelError } from '../errors.js';
import { assertFinite, readFloats } from '../format/checked-arrays.js';
import type { Learned, PooledEngine } from '../pooled/pooled-engine.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { forward, type Mlp, readInputs } from './mlp.js';
import { MLP, trainMlp, UPDATES_PER_TURN } from './train-mlp.js';
import { forwardRows } from './wasm-mlp-kernel.js';

/** Rows from which on starting WebAssembly for them pays. */
const MANY_ROWS = 64;

/** One small network. */
export const mlpEngine: PooledEngine = {
  turns: Math.ceil(MLP.updates / UPDATES_PER_TURN),
  learn: async (rows, task) => learned(await trainMlp(rows, MLP, task)),
  restore(arrays) {
    const inputs = POOLED_COLUMNS.length;
    const hiddenBias = readFloats(arrays, 'hiddenBias');
    const units = hiddenBias.length;
    const mlp = {
      centre: readFloats(arrays, 'centre', inputs),
      scale: readFloats(arrays, 'scale', inputs),
      hidden: readFloats(arrays, 'hidden', units * inputs),
      hiddenBias,
      output: readFloats(arrays, 'output', units + 1),
    };
    for (const [name, numbers] of Object.entries(mlp)) assertFinite(name, numbers);
    if (mlp.scale.some((scale) => scale <= 0)) {
      throw modelError('MODEL_FILE_INVALID', 'The inputs of this model have a scale of 0 or less.');
    }
    return learned(mlp);
  },
};

function learned(mlp: Mlp): Learned {
  return {
    arrays: new Map(Object.entries(mlp)),
    add(features, sums) {
      if (sums.length >= MANY_ROWS && forwardRows(mlp, features, sums)) return;
      const inputs = new Float64Array(mlp.centre.length);
      const units = new Float64Array(mlp.hiddenBias.length);
      for (let row = 0; row < sums.length; row++) {
        readInputs(mlp, features, row, sums.length, inputs);
        sums[row]! += forward(mlp, inputs, units);
      }
    },
  };
}

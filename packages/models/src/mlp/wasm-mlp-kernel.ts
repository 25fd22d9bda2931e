import { MLP } from '../kernels/generated/mlp.js';
import { loadKernel } from '../kernels/load-kernel.js';
import type { TreeRows } from '../trees/tree-rows.js';
import { type Mlp, readSomeInputs } from './mlp.js';
import { type MlpKernel, plainMlpKernel, type Trained } from './mlp-kernel.js';

interface Functions {
  forwardAll(
    input: number,
    rows: number,
    inputs: number,
    units: number,
    hidden: number,
    output: number,
    shown: number,
    out: number,
  ): void;
  learn(
    row: number,
    end: number,
    input: number,
    targets: number,
    weights: number,
    inputs: number,
    units: number,
    hidden: number,
    output: number,
    hiddenSlopes: number,
    outputSlopes: number,
    shown: number,
    huber: number,
    batch: number,
  ): void;
}

/** The fastest loops that there are here. */
export function mlpKernel(data: TreeRows, start: Mlp): MlpKernel {
  return wasmMlpKernel(data, start) ?? plainMlpKernel(data, start);
}

/**
 * The loops of `plainMlpKernel` in WebAssembly, two units at once.
 * @returns null where there is no WebAssembly with SIMD, or not so much memory
 */
export function wasmMlpKernel(data: TreeRows, start: Mlp): MlpKernel | null {
  const { rows, targets, weights } = data;
  const loaded = load(start, rows, { order: 4 * rows, targets: 8 * rows, weights: 8 * rows });
  if (loaded === null) return null;
  const { run, at, inputs, units, doubles, network } = loaded;
  readSomeInputs(start, data.features, rows, 0, doubles(at.input, rows * inputs));
  doubles(at.targets, rows).set(targets);
  doubles(at.weights, rows).set(weights);
  const biasAt = 8 * inputs * units;
  const trained = (weightsAt: number, slopesAt: number, length: number): Trained => ({
    weights: doubles(weightsAt, length),
    gradient: doubles(slopesAt, length),
  });
  return {
    hidden: trained(at.hidden, at.hiddenSlopes, inputs * units),
    hiddenBias: trained(at.hidden + biasAt, at.hiddenSlopes + biasAt, units),
    output: trained(at.output, at.outputSlopes, units + 1),
    order: new Int32Array(loaded.buffer, at.order, rows),
    learn: (low, high, huber, batch) =>
      run.learn(
        at.order + 4 * low,
        at.order + 4 * high,
        at.input,
        at.targets,
        at.weights,
        inputs,
        units,
        at.hidden,
        at.output,
        at.hiddenSlopes,
        at.outputSlopes,
        at.shown,
        huber,
        batch,
      ),
    network,
  };
}

/** Rows that are asked about at once: they fit into a cache. */
const PART = 1024;

/**
 * Adds the output for each row to `sums`, as `forward` gives it, to the bit.
 * @param features column-major
 * @returns false where there is no WebAssembly with SIMD
 */
export function forwardRows(mlp: Mlp, features: Float64Array, sums: Float64Array): boolean {
  const rows = Math.min(PART, sums.length);
  const loaded = load(mlp, rows, { out: 8 * rows });
  if (loaded === null) return false;
  const { run, at, inputs, units, doubles } = loaded;
  for (let low = 0; low < sums.length; low += rows) {
    const own = sums.subarray(low, low + rows);
    readSomeInputs(mlp, features, sums.length, low, doubles(at.input, own.length * inputs));
    const out = doubles(at.out, own.length);
    out.set(own);
    run.forwardAll(at.input, own.length, inputs, units, at.hidden, at.output, at.shown, at.out);
    own.set(out);
  }
  return true;
}

/** A kernel that holds a network, a row of units per input, eight units at a time; those too many stay 0. */
function load<Part extends string>(mlp: Mlp, rows: number, more: Readonly<Record<Part, number>>) {
  const inputs = mlp.centre.length;
  const own = mlp.hiddenBias.length;
  const units = Math.ceil(own / 8) * 8;
  const parts = {
    ...{ input: 8 * rows * inputs, shown: 8 * units },
    ...{ hidden: 8 * (inputs + 1) * units, output: 8 * (units + 1) },
    ...{ hiddenSlopes: 8 * (inputs + 1) * units, outputSlopes: 8 * (units + 1) },
    ...more,
  };
  const loaded = loadKernel<Functions, keyof typeof parts>(MLP, parts);
  if (loaded === null) return null;
  const { run, buffer, at } = loaded;
  const doubles = (first: number, length: number) => new Float64Array(buffer, first, length);
  const hidden = doubles(at.hidden, (inputs + 1) * units);
  const output = doubles(at.output, units + 1);
  for (let u = 0; u < own; u++) {
    for (let c = 0; c < inputs; c++) hidden[c * units + u] = mlp.hidden[u * inputs + c]!;
    hidden[inputs * units + u] = mlp.hiddenBias[u]!;
    output[u] = mlp.output[u]!;
  }
  output[units] = mlp.output[own]!;
  const network = (): Mlp => ({
    ...mlp,
    hidden: Float64Array.from({ length: own * inputs }, (_, i) => {
      return hidden[(i % inputs) * units + Math.floor(i / inputs)]!;
    }),
    hiddenBias: hidden.slice(inputs * units, inputs * units + own),
    output: Float64Array.of(...output.subarray(0, own), output[units]!),
  });
  return { run, buffer, at, inputs, units, doubles, network };
}

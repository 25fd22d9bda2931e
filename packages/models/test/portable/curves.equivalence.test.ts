import { describe, expect, it } from 'vitest';
import { curves } from '../../src/portable/curves.js';
import { type Curves, plainCurves } from '../../src/portable/plain-curves.js';
import { wasmCurves } from '../../src/portable/wasm-curves.js';

const fast = wasmCurves()!;
const EDGES = [0, -0, 0.41, Math.SQRT2 - 1, 1, 2, 3, 2 ** 52, 2 ** 53, 1e300, 1.79e308];
const ENDS = [Number.POSITIVE_INFINITY, Number.NaN, 5e-324, 2 ** -1022];
const CUTS = [-745.2, -745.13, -744, -709, -708, -40, -39.99, -36.7, 36.4, 36.75, 709.1, 709.79];

/** Edges with their neighbours, then as many numbers of every size; `both` with those below 0. */
function numbersOf(length: number, both: boolean): Float64Array {
  const edges = [...EDGES, ...ENDS, ...(both ? [...CUTS, -Infinity, 1e4, -1e4] : [])];
  const near = edges.flatMap((x) => [x, x * (1 + 2 ** -52), x * (1 - 2 ** -53)]);
  const found = near.filter((x) => both || !(x < 0));
  let state = 11;
  while (found.length < length) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const size = 10 ** ((state / 2 ** 32) * 18 - 15);
    found.push(size, both ? -size : size + 0.5, Math.round(size));
  }
  // Steps of half of ln 2, where the nearest power changes.
  for (let k = -120; both && k < 120; k++) found.push((k / 2) * Math.LN2, (k + 0.5) / Math.LOG2E);
  return Float64Array.from(found);
}

const bits = (values: Float64Array) => [...new BigUint64Array(values.buffer)];

describe.each(['log1p', 'expm1', 'exp'] as const)('%s of whole arrays', (name: keyof Curves) => {
  const some = numbersOf(30_000, name !== 'log1p');

  it('has the bits of one number at a time in WebAssembly', () => {
    expect(some.length).toBeGreaterThanOrEqual(30_000);
    expect(bits(fast[name](some.slice()))).toEqual(bits(plainCurves[name](some.slice())));
  });

  it.each([0, 1, 2, 63, 64, 65, 2047, 2048, 2049, 4097])('takes an array of %i in place', (n) => {
    const own = some.slice(-n - 1).slice(0, n);
    const expected = bits(plainCurves[name](own.slice()));
    expect(curves[name](own)).toBe(own);
    expect(bits(own)).toEqual(expected);
    const oneMore = Float64Array.of(7, ...some.slice(-n - 1).slice(0, n), 7);
    fast[name](oneMore.subarray(1, n + 1));
    expect([oneMore[0], oneMore[n + 1], ...oneMore.subarray(1, n + 1)]).toEqual([7, 7, ...own]);
  });
});

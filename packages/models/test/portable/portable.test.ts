import { describe, expect, it } from 'vitest';
import { exp } from '../../src/portable/exp.js';
import { expm1 } from '../../src/portable/expm1.js';
import { log1p } from '../../src/portable/log1p.js';
import { powerOfTwo } from '../../src/portable/power-of-two.js';
import { tanh } from '../../src/portable/tanh.js';

/** Arguments of every size, on both sides of 0 where `least` allows it. */
function argumentsFrom(least: number, most: number): number[] {
  let state = 7;
  const found: number[] = [];
  for (let i = 0; i < 40_000; i++) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    const size = 10 ** ((state / 2 ** 32) * 18 - 15);
    for (const x of [size, -size]) if (x > least && x < most) found.push(x);
  }
  return found;
}

/** Distance in units of the last place. */
function places(a: number, b: number): number {
  return a === b ? 0 : Math.abs(a - b) / (Math.max(Math.abs(a), Math.abs(b)) * 2 ** -52);
}

const worst = (own: (x: number) => number, engine: (x: number) => number, xs: number[]) =>
  xs.reduce((most, x) => Math.max(most, places(own(x), engine(x))), 0);

describe('portable functions', () => {
  it('agree with those of the engine to the last places', () => {
    expect(worst(expm1, Math.expm1, argumentsFrom(-39, 709))).toBeLessThanOrEqual(2);
    expect(worst(log1p, Math.log1p, argumentsFrom(-1, 1e300))).toBeLessThanOrEqual(2);
    expect(worst(tanh, Math.tanh, argumentsFrom(-20, 20))).toBeLessThanOrEqual(4);
    expect(worst(exp, Math.exp, argumentsFrom(-700, 709))).toBeLessThanOrEqual(2);
  });

  it('take all counts there and back', () => {
    for (let count = 0; count < 5000; count++) {
      expect(places(expm1(log1p(count)), count)).toBeLessThan(16);
    }
    expect(expm1(log1p(0))).toBe(0);
  });

  it('never fall where they should rise', () => {
    let [before, after] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (let x = -0.999; x < 6; x += 0.000_37) {
      expect(log1p(x)).toBeGreaterThanOrEqual(before);
      expect(expm1(x)).toBeGreaterThanOrEqual(after);
      before = log1p(x);
      after = expm1(x);
    }
  });

  it('end where numbers end', () => {
    expect([expm1(1e4), expm1(-1e4), expm1(Number.NaN)]).toEqual([Infinity, -1, Number.NaN]);
    expect([expm1(Infinity), expm1(-Infinity)]).toEqual([Infinity, -1]);
    expect(Math.abs(expm1(709.78) / Math.expm1(709.78) - 1)).toBeLessThan(1e-15);
    expect([log1p(-1), log1p(-2), log1p(Infinity)]).toEqual([-Infinity, Number.NaN, Infinity]);
    expect(places(log1p(1.79e308), Math.log1p(1.79e308))).toBeLessThanOrEqual(2);
    expect([tanh(0), tanh(99), tanh(-99), tanh(Number.NaN)]).toEqual([0, 1, -1, Number.NaN]);
    expect([exp(0), exp(-1e4), exp(1e4)]).toEqual([1, 0, Infinity]);
    expect([powerOfTwo(-1074), powerOfTwo(-1075), powerOfTwo(1024)]).toEqual([5e-324, 0, Infinity]);
    expect([powerOfTwo(0), powerOfTwo(10), powerOfTwo(-1)]).toEqual([1, 1024, 0.5]);
  });

  it('have the bits that they had when this was written', () => {
    // Not a truth but a seal: another engine that computes otherwise shows here.
    const bits = (x: number) => new BigUint64Array(Float64Array.of(x).buffer)[0]!.toString(16);
    expect([0.1, 1, 10, -0.5].map((x) => bits(expm1(x)))).toEqual(SEALS.expm1);
    expect([0.1, 1, 1234, -0.5].map((x) => bits(log1p(x)))).toEqual(SEALS.log1p);
    expect([0.1, 1, -3, 0.5].map((x) => bits(tanh(x)))).toEqual(SEALS.tanh);
  });
});

const SEALS = {
  expm1: ['3fbaec7b35a00d3a', '3ffb7e151628aed2', '40d5825dcf950560', 'bfd92e9a0720d3ec'],
  log1p: ['3fb8663f793c46c7', '3fe62e42fefa39ef', '401c79ad9696830c', 'bfe62e42fefa39ef'],
  tanh: ['3fb983d7795f413b', '3fe85efab514f394', 'bfefd77d111a0b00', '3fdd9353d7568af3'],
};

import { describe, expect, it } from 'vitest';
import { drawNormal } from '../../src/random/normal.js';
import { randomStream } from '../../src/random/random-stream.js';

describe('drawNormal', () => {
  it('has the moments and tails of the standard normal distribution', () => {
    const stream = randomStream(5, 'normal');
    const draws = Array.from({ length: 20_000 }, () => drawNormal(stream));
    const moment = (power: number) => draws.reduce((sum, x) => sum + x ** power, 0) / draws.length;
    // Five standard errors of each.
    expect(Math.abs(moment(1))).toBeLessThan(5 * Math.sqrt(1 / 20_000));
    expect(Math.abs(moment(2) - 1)).toBeLessThan(5 * Math.sqrt(2 / 20_000));
    expect(Math.abs(moment(4) - 3)).toBeLessThan(5 * Math.sqrt(96 / 20_000));
    const beyond = draws.filter((x) => Math.abs(x) > 1.96).length / draws.length;
    expect(Math.abs(beyond - 0.05)).toBeLessThan(5 * Math.sqrt((0.05 * 0.95) / 20_000));
    expect(draws.every(Number.isFinite)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { nelderMead } from '../../src/smoothing/nelder-mead.js';

const box = (size: number) => ({
  lower: new Array<number>(size).fill(0),
  upper: new Array<number>(size).fill(1),
});

describe('nelderMead', () => {
  it.each([1, 2, 4])('finds the lowest place of a bowl in %i dimensions', (size) => {
    const bowl = (at: Float64Array) =>
      1 + at.reduce((sum, x, i) => sum + (i + 1) * (x - 0.3 - i / 10) ** 2, 0);
    const { at, value } = nelderMead(bowl, new Array<number>(size).fill(0.9), box(size));
    expect(value).toBeLessThan(1 + 1e-4);
    for (const [i, x] of at.entries()) expect(x).toBeCloseTo(0.3 + i / 10, 1);
  });

  it('stays inside the box and finds the border', () => {
    const seen: number[] = [];
    const { at } = nelderMead(
      (x) => {
        seen.push(...x);
        return x[0]! - x[1]!;
      },
      [0.5, 0.5],
      box(2),
    );
    expect([...at]).toEqual([0, 1]);
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...seen)).toBeLessThanOrEqual(1);
  });

  it('goes down a curved valley further than where it started', () => {
    const valley = ([x, y]: Float64Array) => 100 * (y! - x! * x!) ** 2 + (1 - x!) ** 2;
    const { value } = nelderMead(valley, [-1, 1], { lower: [-2, -2], upper: [2, 2] });
    expect(value).toBeLessThan(0.5);
  });

  it('avoids places that are not numbers', () => {
    const { at } = nelderMead((x) => (x[0]! > 0.5 ? Number.NaN : -x[0]!), [0.2], box(1));
    expect(at[0]).toBeGreaterThan(0.45);
    expect(at[0]).toBeLessThanOrEqual(0.5);
  });

  it('gives back the start where all places are alike, or none has a value', () => {
    expect([...nelderMead(() => 3, [0.4], box(1)).at]).toEqual([0.4]);
    const refused = nelderMead(() => Number.POSITIVE_INFINITY, [0.4, 0.6], box(2));
    expect(refused.value).toBe(Number.POSITIVE_INFINITY);
  });

  it('puts a start outside the box on its border, and leaves it as it was', () => {
    const start = [7];
    expect(nelderMead((x) => -x[0]!, start, box(1)).at[0]).toBe(1);
    expect(start).toEqual([7]);
  });

  it('ends after 60 evaluations per dimension, or few more', () => {
    let calls = 0;
    nelderMead(
      (x) => {
        calls++;
        return Math.sin(1e6 * x[0]!) + x[1]!;
      },
      [0.5, 0.5],
      box(2),
    );
    expect(calls).toBeLessThanOrEqual(125);
  });

  it('finds the same again', () => {
    const f = (x: Float64Array) => (x[0]! - 0.123) ** 2 + 1;
    expect(nelderMead(f, [0.9], box(1))).toEqual(nelderMead(f, [0.9], box(1)));
  });
});

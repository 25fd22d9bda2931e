import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bias, coverage, geometricMean, mae, relativeMae, rmse, wape } from '../../src/index.js';

const count = fc.oneof({ arbitrary: fc.nat(500), weight: 6 }, fc.constant(Number.NaN));
const pairs = fc.array(fc.tuple(count, count), { maxLength: 40 });
const columns = (list: readonly (readonly [number, number])[]) =>
  [list.map(([actual]) => actual), list.map(([, forecast]) => forecast)] as const;

describe('metrics of any outcomes and forecasts', () => {
  it('are never NaN or infinite: a number or null', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [actual, forecast] = columns(list);
        for (const metric of [mae, rmse, bias, wape]) {
          const value = metric(actual, forecast);
          expect(value === null || Number.isFinite(value)).toBe(true);
        }
      }),
    );
  });

  it('have |bias| ≤ mae ≤ rmse', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [actual, forecast] = columns(list);
        const absolute = mae(actual, forecast);
        if (absolute === null) return;
        expect(Math.abs(bias(actual, forecast)!)).toBeLessThanOrEqual(absolute + 1e-9);
        expect(absolute).toBeLessThanOrEqual(rmse(actual, forecast)! + 1e-9);
      }),
    );
  });

  it('do not depend on the order of the pairs', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [actual, forecast] = columns(list);
        const [otherActual, otherForecast] = columns([...list].reverse());
        for (const metric of [mae, rmse, bias, wape]) {
          const value = metric(actual, forecast);
          const other = metric(otherActual, otherForecast);
          if (value === null) expect(other).toBeNull();
          else expect(other).toBeCloseTo(value, 9);
        }
      }),
    );
  });

  it('have wape and relMAE free of the unit', () => {
    fc.assert(
      fc.property(pairs, fc.integer({ min: 2, max: 9 }), (list, factor) => {
        const [actual, forecast] = columns(list);
        const scaled = (values: readonly number[]) => values.map((value) => value * factor);
        const zeros = actual.map(() => 0);
        const free = (value: number | null, other: number | null) =>
          value === null ? expect(other).toBeNull() : expect(other).toBeCloseTo(value, 9);
        free(wape(actual, forecast), wape(scaled(actual), scaled(forecast)));
        free(
          relativeMae(actual, forecast, zeros),
          relativeMae(scaled(actual), scaled(forecast), zeros),
        );
      }),
    );
  });

  it('have a relMAE of 1 against themselves', () => {
    fc.assert(
      fc.property(pairs, (list) => {
        const [actual, forecast] = columns(list);
        const value = relativeMae(actual, forecast, forecast);
        expect(value === null || value === 1).toBe(true);
      }),
    );
  });

  it('cover everything with 0 to ∞ and nothing above it', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(99), { minLength: 1, maxLength: 20 }), (actual) => {
        const at = (value: number) => actual.map(() => value);
        expect(coverage(actual, at(0), at(Number.MAX_VALUE))).toBe(1);
        expect(coverage(actual, at(100), at(200))).toBe(0);
      }),
    );
  });

  it('have a geometric mean between the smallest and the largest ratio', () => {
    const ratios = fc.array(fc.double({ min: 0.01, max: 100, noNaN: true }), { minLength: 1 });
    fc.assert(
      fc.property(ratios, (values) => {
        const mean = geometricMean(values)!;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * (1 - 1e-9));
        expect(mean).toBeLessThanOrEqual(Math.max(...values) * (1 + 1e-9));
      }),
    );
  });
});

import type { ForecastSet } from '@crimecast/windows';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checksum } from '../../src/backtest/checksum.js';
import { forecastFromBytes, forecastToBytes } from '../../src/backtest/forecast-bytes.js';
import { panelOf } from '../panels.js';

const panel = panelOf({ 'a/murder': [1], 'b/murder': [2], '__proto__/ü': [3] });

function forecast(values: number[]): ForecastSet {
  const column = (shift: number) => Float64Array.from(values, (value) => value + shift);
  return {
    ...{ model: 'mödel', modelVersion: '1', dataVersion: 'x', frequency: 'year', origin: 2017 },
    ...{ horizon: 2, series: panel.series, mean: column(0) },
    intervals: [{ level: 80, lower: column(-1), upper: column(1) }],
    fallbacks: [{ series: 2, to: null, reason: 'NO_HISTORY', detail: '“none”' }],
  };
}

const anyValues = fc.array(fc.double(), { minLength: 6, maxLength: 6 });

describe('a forecast as bytes', () => {
  it('comes back bit by bit, whatever its values', () => {
    fc.assert(
      fc.property(anyValues, (values) => {
        const there = forecast(values);
        expect(forecastFromBytes(forecastToBytes(there), panel)).toEqual(there);
      }),
    );
  });

  it('comes back from a view that does not begin at the start of its buffer', () => {
    const there = forecast([1, 2, 3, 4, 5, 6]);
    const bytes = forecastToBytes(there);
    const shifted = new Uint8Array(bytes.length + 3);
    shifted.set(bytes, 3);
    expect(forecastFromBytes(shifted.subarray(3), panel)).toEqual(there);
  });

  it('is refused after any single byte has changed', () => {
    const bytes = forecastToBytes(forecast([1, 2, 3, 4, 5, 6]));
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
        const damaged = bytes.slice();
        damaged[at]! ^= change;
        expect(forecastFromBytes(damaged, panel)).toBeNull();
      }),
    );
  });

  it('is refused for a panel of another size', () => {
    const bytes = forecastToBytes(forecast([1, 2, 3, 4, 5, 6]));
    expect(forecastFromBytes(bytes, panelOf({ 'a/murder': [1] }))).toBeNull();
  });
});

describe('checksum', () => {
  // The check value of CRC-32 in every catalogue of such codes.
  it('is cbf43926 for 123456789, and 0 for nothing', () => {
    expect(checksum(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
    expect(checksum(new Uint8Array())).toBe(0);
  });
});

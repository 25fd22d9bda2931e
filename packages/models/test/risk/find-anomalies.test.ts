import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { findAnomalies } from '../../src/risk/index.js';
import { panelOf, syntheticPanel } from '../panels.js';

const past = panelOf({ 'a/x': [10, 12], 'b/x': [5, 5], 'c/x': [7, 7] });
const set = await (await createForecaster('naive').fit(past)).predict(2);
const forecast = {
  ...set,
  intervals: [
    {
      level: 95,
      lower: new Float64Array(6),
      upper: Float64Array.of(15, 18, 8, 9, Number.NaN, Number.NaN),
    },
  ],
};
const { series } = forecast;

describe('findAnomalies', () => {
  it('names counts above their bound, with what was expected', () => {
    const actual = panelOf({ 'b/x': [5, 5, 9, 9], 'a/x': [10, 12, 15, 40], 'c/x': [7, 7, 99, 99] });
    expect(findAnomalies(forecast, actual)).toEqual([
      { series: series[0], time: 2020, value: 40, mean: 12, upper: 18 },
      { series: series[1], time: 2019, value: 9, mean: 5, upper: 8 },
    ]);
  });

  it('says nothing of what is missing, not forecast or not yet known', () => {
    const actual = panelOf({ 'a/x': [10, 12, null], 'z/x': [1, 1, 1000] });
    expect(findAnomalies(forecast, actual)).toEqual([]);
    expect(findAnomalies(forecast, past)).toEqual([]);
  });

  it('refuses a level that was not asked for, and another frequency', () => {
    expect(() => findAnomalies(forecast, past, 80)).toThrowError(
      expect.objectContaining({ code: 'MODEL_LEVEL_INVALID' }),
    );
    expect(() => findAnomalies(forecast, syntheticPanel({ frequency: 'month' }))).toThrowError(
      expect.objectContaining({ code: 'MODEL_HISTORY_INVALID' }),
    );
  });
});

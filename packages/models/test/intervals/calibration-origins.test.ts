import { describe, expect, it } from 'vitest';
import { calibrationOrigins } from '../../src/intervals/calibration-origins.js';
import { panelOf, syntheticPanel } from '../panels.js';

describe('calibrationOrigins', () => {
  it('covers three years ahead with three origins each, most recent first', () => {
    expect(calibrationOrigins(syntheticPanel({ length: 10, start: 2013 }))).toEqual([
      2021, 2020, 2019, 2018, 2017,
    ]);
  });

  it('needs six refits for twelve months ahead', () => {
    const months = syntheticPanel({ length: 60, frequency: 'month', start: 0 });
    expect(calibrationOrigins(months)).toEqual([58, 57, 56, 47, 46, 45]);
  });

  it('keeps at least one period of training', () => {
    expect(calibrationOrigins(panelOf({ 'a/x': [1, 2, 3] }))).toEqual([2018, 2017]);
    expect(calibrationOrigins(panelOf({ 'a/x': [1] }))).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calibrationOrigins } from '../src/intervals/calibration-origins.js';
import { pastOrigins } from '../src/past-origins.js';
import { panelOf, syntheticPanel } from './panels.js';

describe('pastOrigins', () => {
  it('takes the last three origins of a wide panel and refits at each', () => {
    const { origins, refits, perStep } = pastOrigins(syntheticPanel({ areas: 60 }), [1]);
    expect(origins).toEqual([2021, 2020, 2019]);
    expect(refits).toEqual(origins);
    expect(perStep).toBe(3);
  });

  it('looks further back where crimes have few series, but not into the earlier half', () => {
    const one = syntheticPanel({ areas: 1, length: 20, start: 2000 });
    const { origins, refits, perStep } = pastOrigins(one, [1]);
    expect(origins).toEqual([2018, 2017, 2016, 2015, 2014, 2013, 2012, 2011, 2010]);
    expect(refits).toEqual([2018, 2017, 2016, 2010]);
    expect(perStep).toBe(60);
  });

  it('takes as many as give sixty errors per crime', () => {
    const ten = syntheticPanel({ areas: 10, length: 40, start: 1980 });
    expect(pastOrigins(ten, [1]).origins).toHaveLength(6);
  });

  it('keeps at least one period of training, and has none of one period', () => {
    expect(pastOrigins(panelOf({ 'a/x': [1, 2, 3] }), [1]).origins).toEqual([2018, 2017]);
    expect(pastOrigins(panelOf({ 'a/x': [1] }), [1]).origins).toEqual([]);
    expect(pastOrigins(panelOf({ 'a/x': [1] }), [1]).refits).toEqual([]);
  });

  it('never gives an origin a fit that knows more than it', () => {
    const shape = fc.record({
      areas: fc.integer({ min: 1, max: 30 }),
      length: fc.integer({ min: 1, max: 90 }),
    });
    fc.assert(
      fc.property(shape, fc.integer({ min: 1, max: 14 }), (size, steps) => {
        const panel = syntheticPanel({ ...size, start: 1 });
        const { origins, refits, refitFor } = pastOrigins(panel, [1, steps]);
        for (const origin of origins) {
          expect(refits).toContain(refitFor(origin));
          expect(refitFor(origin)).toBeLessThanOrEqual(origin);
          expect(origin).toBeGreaterThanOrEqual(panel.start);
          expect(origin).toBeLessThan(panel.start + panel.length - 1);
        }
        expect(refits.length).toBeLessThanOrEqual(7);
      }),
    );
  });
});

describe('calibrationOrigins', () => {
  it('covers three years ahead with three origins each', () => {
    const wide = syntheticPanel({ areas: 60, length: 10, start: 2013 });
    expect(calibrationOrigins(wide).refits).toEqual([2021, 2020, 2019, 2018, 2017]);
  });

  it('covers twelve months ahead with six refits', () => {
    const wide = syntheticPanel({ areas: 60, length: 60, frequency: 'month', start: 0 });
    const { origins, refits } = calibrationOrigins(wide);
    expect(origins).toEqual([58, 57, 56, 47, 46, 45]);
    expect(refits).toEqual(origins);
  });
});

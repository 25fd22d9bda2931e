import { describe, expect, it } from 'vitest';
import { mase, naiveScales, rmsse } from '../../src/index.js';
import { panelOf } from '../panels.js';

describe('naiveScales', () => {
  it('pools the yearly steps of a crime over its districts', () => {
    const scales = naiveScales(
      panelOf({ 'a/murder': [1, 3, 2], 'b/murder': [10, 10, 14], 'a/theft': [5, 6, 8] }),
    );
    // Steps of murder: 2, −1, 0, 4; of theft: 1, 2.
    expect(scales.get('murder')).toEqual({ absolute: 7 / 4, squared: 21 / 4 });
    expect(scales.get('theft')).toEqual({ absolute: 1.5, squared: 2.5 });
  });

  it('uses steps between two known neighbours only', () => {
    const scales = naiveScales(panelOf({ 'a/murder': [1, null, 9, 12] }));
    expect(scales.get('murder')).toEqual({ absolute: 3, squared: 9 });
  });

  it('is NaN for a crime without a step', () => {
    const scale = naiveScales(panelOf({ 'a/murder': [4] })).get('murder')!;
    expect(scale.absolute).toBeNaN();
  });

  it('takes any crime name, also one of the language', () => {
    const scales = naiveScales(panelOf({ 'a/__proto__': [1, 2], 'a/constructor': [1, 4] }));
    expect(scales.get('__proto__')?.absolute).toBe(1);
    expect(scales.get('constructor')?.absolute).toBe(3);
  });
});

describe('scaled metrics', () => {
  const scale = { absolute: 2, squared: 16 };

  it('mase divides by the mean absolute step', () => {
    expect(mase([1, 2], [4, 3], scale)).toBe((3 + 1) / 2 / 2);
  });

  it('rmsse divides by the root mean squared step', () => {
    expect(rmsse([1, 2], [4, 3], scale)).toBeCloseTo(Math.sqrt((9 + 1) / 2) / 4, 12);
  });

  it('are null when the past never moved', () => {
    expect(mase([1], [2], { absolute: 0, squared: 0 })).toBeNull();
    expect(rmsse([1], [2], { absolute: 0, squared: 0 })).toBeNull();
  });

  it('are null when the past is unknown', () => {
    const unknown = { absolute: Number.NaN, squared: Number.NaN };
    expect(mase([1], [2], unknown)).toBeNull();
    expect(rmsse([1], [2], unknown)).toBeNull();
  });

  it('are null when no pair is known', () => {
    expect(mase([], [], scale)).toBeNull();
    expect(rmsse([Number.NaN], [1], scale)).toBeNull();
  });
});

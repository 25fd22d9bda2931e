import { describe, expect, it } from 'vitest';
import {
  restoreSmoothings,
  type SeriesSmoothing,
  smoothingsState,
} from '../../src/smoothing/saved-smoothings.js';

const learned = new Map<string, SeriesSmoothing>(
  (['none', 'additive', 'damped'] as const).flatMap((trend, i) =>
    (['none', 'additive', 'multiplicative'] as const).map(
      (season, j): [string, SeriesSmoothing] => [
        i + j === 0 ? '__proto__' : `${trend}/${season}`,
        { form: { trend, season }, weights: { alpha: 0.3, beta: 0.1, gamma: 0.2, phi: 0.9 } },
      ],
    ),
  ),
);

function changed(change: (forms: Int32Array, weights: Float64Array) => void) {
  const { params, arrays } = smoothingsState(learned);
  const forms = (arrays.get('forms') as Int32Array).slice();
  const weights = (arrays.get('weights') as Float64Array).slice();
  change(forms, weights);
  return {
    params,
    arrays: new Map<string, Float64Array | Int32Array>([
      ['forms', forms],
      ['weights', weights],
    ]),
  };
}

describe('saved smoothers', () => {
  it('are the same after saving, in every form and under any id', () => {
    expect(restoreSmoothings(smoothingsState(learned))).toEqual(learned);
    expect(restoreSmoothings(smoothingsState(new Map())).size).toBe(0);
  });

  const refused: [string, (forms: Int32Array, weights: Float64Array) => void][] = [
    ['a form that is not there', (forms) => forms.fill(9, 0, 1)],
    ['a negative form', (forms) => forms.fill(-1, 0, 1)],
    ['a weight above 1', (_, weights) => weights.fill(1.5, 3, 4)],
    ['a negative weight', (_, weights) => weights.fill(-0.1, 2, 3)],
    ['a weight that is NaN', (_, weights) => weights.fill(Number.NaN, 5, 6)],
    ['an infinite weight', (_, weights) => weights.fill(Number.POSITIVE_INFINITY, 0, 1)],
  ];
  it.each(refused)('are refused with %s', (_, change) => {
    expect(() => restoreSmoothings(changed(change))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });

  it('are refused with another number of series, and with one twice', () => {
    const state = smoothingsState(learned);
    const ids = [...learned.keys()];
    for (const series of [ids.slice(1), [...ids.slice(1), ids[1]!], [1], undefined]) {
      expect(() => restoreSmoothings({ ...state, params: { series } })).toThrowError(
        expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
      );
    }
  });
});

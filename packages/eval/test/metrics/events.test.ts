import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { auc, averagePrecision, brier, precisionAt, reliabilityBins } from '../../src/index.js';

const NONE = Number.NaN;
const outcomes = [0, 0, 1, 1, 0, 1, 0, 1, 0, 0];
const scores = [0.1, 0.4, 0.35, 0.8, 0.4, 0.4, 0.2, 0.9, 0.05, 0.65];
const code = (code: string) => expect.objectContaining({ code });

describe('figures of scikit-learn 1.2.1 on the same ten events', () => {
  // roc_auc_score(y, p), average_precision_score(y, p), brier_score_loss(y, p)
  it('auc', () => expect(auc(outcomes, scores)).toBeCloseTo(0.7916666666666667, 12));
  it('averagePrecision', () =>
    expect(averagePrecision(outcomes, scores)).toBeCloseTo(0.7678571428571428, 12));
  it('brier', () => expect(brier(outcomes, scores)).toBeCloseTo(0.16275, 12));
});

const events = fc.array(fc.tuple(fc.integer({ min: 0, max: 1 }), fc.integer({ min: -3, max: 3 })), {
  minLength: 1,
  maxLength: 30,
});

describe('auc', () => {
  it('is the share of pairs in the right order, by a loop over all pairs', () => {
    fc.assert(
      fc.property(events, (list) => {
        let [wins, pairs] = [0, 0];
        for (const [yes, high] of list) {
          for (const [no, low] of list) {
            if (yes !== 1 || no !== 0) continue;
            pairs++;
            wins += high > low ? 1 : high === low ? 0.5 : 0;
          }
        }
        const found = auc(
          list.map(([y]) => y),
          list.map(([, s]) => s),
        );
        if (pairs === 0) expect(found).toBeNull();
        else expect(found).toBeCloseTo(wins / pairs, 12);
      }),
    );
  });

  it('is one half when all scores are equal, and knows −0 as 0', () => {
    expect(auc([0, 1, 1], [2, 2, 2])).toBe(0.5);
    expect(auc([0, 1], [0, -0])).toBe(0.5);
  });

  it('takes infinite scores, skips NaN, and is null with one outcome only', () => {
    expect(auc([0, 1, 1], [-Infinity, Infinity, NONE])).toBe(1);
    expect(auc([1, 1], [1, 2])).toBeNull();
    expect(auc([], [])).toBeNull();
  });
});

describe('averagePrecision', () => {
  it('is the base rate when all scores are equal', () => {
    expect(averagePrecision([1, 0, 0, 0], [5, 5, 5, 5])).toBe(0.25);
  });

  it('is the mean precision at each hit where no scores are equal', () => {
    // Hits at ranks 1 and 3: (1/1 + 2/3) / 2.
    expect(averagePrecision([1, 0, 1], [9, 8, 7])).toBeCloseTo((1 + 2 / 3) / 2, 12);
  });

  it('is null when nothing happened', () => {
    expect(averagePrecision([0, 0], [1, 2])).toBeNull();
  });
});

describe('precisionAt', () => {
  it('is the share of hits among the highest scores', () => {
    expect(precisionAt(outcomes, scores, 2)).toBe(1);
    expect(precisionAt(outcomes, scores, 3)).toBeCloseTo(2 / 3, 12);
  });

  it('counts the expected share of a tie at the border', () => {
    // Four are taken: .9, .8, .65 and one of three at .4, of which one happened.
    expect(precisionAt(outcomes, scores, 4)).toBeCloseTo((2 + 1 / 3) / 4, 12);
  });

  it('takes all when there are fewer, and is null without any', () => {
    expect(precisionAt([1, 0, NONE], [1, 2, 3], 500)).toBe(0.5);
    expect(precisionAt([NONE], [1], 1)).toBeNull();
  });

  it.each([0, 1.5, NONE, Infinity])('refuses k = %s', (k) => {
    expect(() => precisionAt([1], [1], k)).toThrowError(code('EVAL_OPTION_INVALID'));
  });
});

describe('reliabilityBins', () => {
  it('sets what was said beside what happened', () => {
    const bins = reliabilityBins([0, 1, 1, 1], [0.1, 0.3, 0.9, 1], 2);
    expect(bins).toEqual([
      { from: 0, to: 0.5, n: 2, predicted: 0.2, observed: 0.5 },
      { from: 0.5, to: 1, n: 2, predicted: 0.95, observed: 1 },
    ]);
  });

  it('has null in an empty bin, and ten bins by default', () => {
    const bins = reliabilityBins([1], [0.55]);
    expect(bins).toHaveLength(10);
    expect(bins[0]).toMatchObject({ n: 0, predicted: null, observed: null });
    expect(bins[5]!.n).toBe(1);
  });
});

describe('every metric of events refuses', () => {
  const all = [
    auc,
    averagePrecision,
    brier,
    reliabilityBins,
    (a: number[], b: number[]) => precisionAt(a, b, 1),
  ];
  it.each(all.map((metric) => [metric]))(
    'outcomes that are neither 0 nor 1, and unequal lengths',
    (metric) => {
      expect(() => metric([2], [0.5])).toThrowError(code('EVAL_OUTCOME_INVALID'));
      expect(() => metric([1, 0], [0.5])).toThrowError(code('EVAL_LENGTH_MISMATCH'));
    },
  );

  it.each([brier, reliabilityBins].map((metric) => [metric]))(
    'probabilities outside [0, 1]',
    (metric) => {
      expect(() => metric([1], [1.2])).toThrowError(code('EVAL_PROBABILITY_INVALID'));
      expect(() => metric([1], [-0.1])).toThrowError(code('EVAL_PROBABILITY_INVALID'));
    },
  );
});

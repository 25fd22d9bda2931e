import { describe, expect, it } from 'vitest';
import { clusteredDieboldMariano, dieboldMariano } from '../../src/index.js';

const absolute = (values: number[]) => values.map(Math.abs);
const one = absolute([2, -1, 3, 0.5, -2, 1.5, 4, -3, 1, 2.5]);
const two = absolute([1, -2, 3.5, 1.5, -2.5, 0.5, 5, -4, 2, 4]);
const code = (code: string) => expect.objectContaining({ code });

describe('dieboldMariano', () => {
  // R package forecast 8.20: dm.test(e1, e2, h = 1 or 2, power = 1)
  it.each([
    [1, -2.012045510803985, 0.0750798301724927],
    [2, -1.9686149546972491, 0.0805213095225658],
  ])('gives what dm.test of R gives at horizon %s', (horizon, statistic, pValue) => {
    const test = dieboldMariano(one, two, { horizon })!;
    expect(test.statistic).toBeCloseTo(statistic, 10);
    expect(test.pValue).toBeCloseTo(pValue, 9);
    expect(test.degrees).toBe(9);
    expect(test.meanDifference).toBeCloseTo(-0.55, 12);
  });

  it('changes its sign, and nothing else, when the forecasts change places', () => {
    const [there, back] = [dieboldMariano(one, two)!, dieboldMariano(two, one)!];
    expect(back.statistic).toBeCloseTo(-there.statistic, 12);
    expect(back.pValue).toBeCloseTo(there.pValue, 12);
  });

  it('skips NaN', () => {
    expect(dieboldMariano([...one, Number.NaN], [...two, 1])).toEqual(dieboldMariano(one, two));
  });

  it('is null for too few entries, equal forecasts and a constant difference', () => {
    expect(dieboldMariano([], [])).toBeNull();
    expect(dieboldMariano([1], [2])).toBeNull();
    expect(dieboldMariano([1, 2], [2, 4], { horizon: 2 })).toBeNull();
    expect(dieboldMariano(one, one)).toBeNull();
    expect(dieboldMariano([1, 2, 3], [2, 3, 4])).toBeNull();
  });

  it('refuses unequal lengths and a horizon of 0', () => {
    expect(() => dieboldMariano([1], [1, 2])).toThrowError(code('EVAL_LENGTH_MISMATCH'));
    expect(() => dieboldMariano(one, two, { horizon: 0 })).toThrowError(
      code('EVAL_OPTION_INVALID'),
    );
  });
});

describe('clusteredDieboldMariano', () => {
  it('is the plain test at horizon 1 up to its small-sample form, with clusters of one', () => {
    const labels = one.map((_, i) => String(i));
    const test = clusteredDieboldMariano(one, two, labels)!;
    // Both divide by Σ(d − d̄)² / (n (n − 1)).
    expect(test.statistic).toBeCloseTo(dieboldMariano(one, two)!.statistic, 10);
    expect(test.degrees).toBe(9);
  });

  it('is worked out by hand for two clusters', () => {
    // Differences 1, 3 | 2; mean 2; sums of deviations 0 and 0 … so take 1, 4 | 1: mean 2, sums 1, −1.
    const test = clusteredDieboldMariano([1, 4, 1], [0, 0, 0], ['a', 'a', 'b'])!;
    expect(test.meanDifference).toBe(2);
    expect(test.statistic).toBeCloseTo(2 / Math.sqrt((2 / 1) * (2 / 9)), 12);
    expect(test.degrees).toBe(1);
  });

  it('is less sure when entries are copies of each other within a cluster', () => {
    const copies = (values: number[]) => values.flatMap((value) => [value, value, value, value]);
    const labels = copies(one.map((_, i) => i)).map(String);
    const apart = labels.map((_, i) => String(i));
    const [honest, naive] = [labels, apart].map((by) =>
      clusteredDieboldMariano(copies(one), copies(two), by),
    );
    expect(honest!.statistic).toBeCloseTo(dieboldMariano(one, two)!.statistic, 10);
    expect(naive!.pValue).toBeLessThan(honest!.pValue / 5);
  });

  it('ignores clusters of NaN only, and is null with one cluster', () => {
    const labels = [...one.map((_, i) => String(i)), 'x'];
    expect(clusteredDieboldMariano([...one, Number.NaN], [...two, 1], labels)).toEqual(
      clusteredDieboldMariano(one, two, labels.slice(0, -1)),
    );
    expect(
      clusteredDieboldMariano(
        one,
        two,
        one.map(() => 'a'),
      ),
    ).toBeNull();
    expect(clusteredDieboldMariano([], [], [])).toBeNull();
  });

  it('refuses labels of another length', () => {
    expect(() => clusteredDieboldMariano(one, two, ['a'])).toThrowError(
      code('EVAL_LENGTH_MISMATCH'),
    );
  });
});

import { createPanel } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bottomUp,
  buildHierarchy,
  gaps,
  hierarchyPanel,
  middleOut,
  minTrace,
  nonNegative,
  olsCovariance,
  type Reconciler,
  shrunkCovariance,
  topDown,
  wlsCovariance,
} from '../../src/reconcile/index.js';
import { BOTTOM, district, hierarchy, LEVELS } from './hierarchies.js';

const invalid = expect.objectContaining({ code: 'MODEL_HIERARCHY_INVALID' });
const base = Float64Array.of(100, 50, 40, 20, 25, 30);
const close = (values: readonly number[]) => values.map((value) => expect.closeTo(value, 9));

describe('buildHierarchy', () => {
  it('puts sums level by level before the bottom series', () => {
    expect(hierarchy.series.map(({ area }) => area)).toEqual([
      'India',
      'North',
      'South',
      'a',
      'b',
      'c',
    ]);
    expect(hierarchy.levels).toEqual([
      { name: 'nation', first: 0 },
      { name: 'state', first: 1 },
    ]);
    expect(hierarchy.members.map((parts) => [...parts])).toEqual([[0, 1, 2], [0, 1], [2]]);
  });

  it('refuses a sum with the id of another series', () => {
    const same = { name: 'state', of: () => district('a', 'North') };
    expect(() => buildHierarchy(BOTTOM, [same])).toThrowError(invalid);
    expect(() => buildHierarchy(BOTTOM, [LEVELS[0]!, LEVELS[0]!])).toThrowError(invalid);
  });

  it('sums a panel, missing only where all parts are', () => {
    const NA = Number.NaN;
    const panel = createPanel({
      frequency: 'year',
      start: 2020,
      length: 2,
      series: BOTTOM,
      values: [1, NA, 2, 20, 4, NA],
    });
    const whole = hierarchyPanel(panel, hierarchy);
    expect(whole.series).toBe(hierarchy.series);
    expect([...whole.values]).toEqual([7, 20, 3, 20, 4, NA, 1, NA, 2, 20, 4, NA]);
  });
});

describe('shares', () => {
  it('bottom-up adds up the bottom', () => {
    expect([...bottomUp(hierarchy)(base)]).toEqual([75, 45, 30, 20, 25, 30]);
  });

  it('top-down shares out the top by forecasts, or by the past', () => {
    expect([...topDown(hierarchy)(base)]).toEqual(close([100, 60, 40, 80 / 3, 100 / 3, 40]));
    const past = topDown(hierarchy, Float64Array.of(1, 1, 2))(base);
    expect([...past]).toEqual(close([100, 50, 50, 25, 25, 50]));
  });

  it('middle-out keeps the middle', () => {
    const out = middleOut(hierarchy, 'state')(base);
    expect([...out]).toEqual(close([90, 50, 40, 50 * (20 / 45), 50 * (25 / 45), 40]));
  });

  it('shares equally where there is nothing to go by', () => {
    const zeros = Float64Array.of(9, 6, 3, 0, 0, 0);
    expect([...topDown(hierarchy)(zeros)]).toEqual(close([9, 6, 3, 3, 3, 3]));
  });

  it.each([
    ['an unknown level', () => middleOut(hierarchy, 'district')],
    ['shares of another number', () => topDown(hierarchy, new Float64Array(2))],
    ['a share below 0', () => topDown(hierarchy, Float64Array.of(1, -1, 1))],
    ['a hierarchy without levels', () => topDown(buildHierarchy(BOTTOM, []))],
  ])('refuse %s', (_, make) => {
    expect(make).toThrowError(invalid);
  });
});

/** S (S′ W⁻¹ S)⁻¹ S′ W⁻¹ ŷ by plain matrices and Gauss–Jordan. */
function textbook(values: Float64Array, w: readonly (readonly number[])[]): number[] {
  const summing = [
    [1, 1, 1],
    [1, 1, 0],
    [0, 0, 1],
    [1, 0, 0],
    [0, 1, 0],
    [0, 0, 1],
  ];
  const times = (a: number[][], b: number[][]) =>
    a.map((row) => b[0]!.map((_, j) => row.reduce((sum, x, k) => sum + x * b[k]![j]!, 0)));
  const transpose = (a: number[][]) => a[0]!.map((_, j) => a.map((row) => row[j]!));
  const inverse = (matrix: readonly (readonly number[])[]) => {
    const n = matrix.length;
    const a = matrix.map((row, i) => [...row, ...row.map((_, j) => (i === j ? 1 : 0))]);
    for (let c = 0; c < n; c++) {
      const pivot = a.findIndex((row, r) => r >= c && Math.abs(row[c]!) > 1e-12);
      [a[c], a[pivot]] = [a[pivot]!, a[c]!];
      a[c] = a[c]!.map((x) => x / a[c]![c]!);
      for (let r = 0; r < n; r++) {
        const factor = a[r]![c]!;
        if (r !== c) a[r] = a[r]!.map((x, k) => x - factor * a[c]![k]!);
      }
    }
    return a.map((row) => row.slice(n));
  };
  const weighted = times(transpose(summing), inverse(w));
  const mapping = times(inverse(times(weighted, summing)), weighted);
  return times(
    times(summing, mapping),
    [...values].map((value) => [value]),
  ).flat();
}

const identity = (diagonal: readonly number[]) =>
  diagonal.map((value, i) => diagonal.map((_, j) => (i === j ? value : 0)));

describe('minTrace', () => {
  it('agrees with the textbook formula for equal variances', () => {
    const out = minTrace(hierarchy, olsCovariance(6))(base);
    expect([...out]).toEqual(close(textbook(base, identity([1, 1, 1, 1, 1, 1]))));
  });

  it('agrees with it for any variances and common errors', () => {
    const positive = fc.double({ min: 0.1, max: 50, noNaN: true });
    const six = fc.array(positive, { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(six, six, six, (values, diagonal, factor) => {
        const w = identity(diagonal).map((row, i) =>
          row.map((x, j) => x + factor[i]! * factor[j]!),
        );
        const covariance = {
          diagonal: Float64Array.from(diagonal),
          factors: [Float64Array.from(factor)],
        };
        const out = minTrace(hierarchy, covariance)(Float64Array.from(values));
        const expected = textbook(Float64Array.from(values), w);
        for (const [i, value] of out.entries()) expect(value).toBeCloseTo(expected[i]!, 6);
      }),
    );
  });

  it('leaves forecasts alone that add up already', () => {
    const coherent = Float64Array.of(75, 45, 30, 20, 25, 30);
    expect([...minTrace(hierarchy, olsCovariance(6))(coherent)]).toEqual(close([...coherent]));
  });

  it('trusts what was more exact', () => {
    const sure = { diagonal: Float64Array.of(1e-9, 1, 1, 1, 1, 1), factors: [] };
    expect(minTrace(hierarchy, sure)(base)[0]).toBeCloseTo(100, 4);
  });

  it('reconciles levels that cross', () => {
    const levels = [
      ...LEVELS,
      {
        name: 'coast',
        of: ({ area, crime }: { area: string; crime: string }) => {
          const coast = area === 'b' ? 'inland' : 'coast';
          return { id: coast, area: coast, crime };
        },
      },
    ];
    const crossed = buildHierarchy(BOTTOM, levels);
    const out = minTrace(
      crossed,
      olsCovariance(8),
    )(Float64Array.of(100, 50, 40, 60, 30, 20, 25, 30));
    for (const gap of gaps(crossed, out)) expect(gap).toBeCloseTo(0, 9);
  });

  it('refuses a covariance that does not fit or has no variance', () => {
    expect(() => minTrace(hierarchy, olsCovariance(5))).toThrowError(invalid);
    const zero = { diagonal: new Float64Array(6), factors: [] };
    expect(() => minTrace(hierarchy, zero)).toThrowError(invalid);
  });
});

describe('every reconciler', () => {
  const errors = [
    Float64Array.of(5, 2, 1, 1, 2, 1),
    Float64Array.of(-9, -4, -3, -2, 1, -4),
    Float64Array.of(2, 3, 0, Number.NaN, 1, 1),
  ];
  const all: [string, Reconciler][] = [
    ['bottom-up', bottomUp(hierarchy)],
    ['top-down', topDown(hierarchy)],
    ['middle-out', middleOut(hierarchy, 'state')],
    ['ols', minTrace(hierarchy, olsCovariance(6))],
    ['wls', minTrace(hierarchy, wlsCovariance(errors, 6))],
    ['shrunk', minTrace(hierarchy, shrunkCovariance(errors, 6))],
  ];

  it.each(all)('adds up, with counts of 0 or more: %s', (_, reconcile) => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 0, max: 1e4, noNaN: true }), { minLength: 6, maxLength: 6 }),
        (values) => {
          const given = Float64Array.from(values);
          const out = nonNegative(hierarchy, reconcile)(given);
          for (const gap of gaps(hierarchy, out)) expect(gap).toBeCloseTo(0, 6);
          expect(out.every((value) => value >= 0)).toBe(true);
          expect([...given]).toEqual(values);
        },
      ),
    );
  });
});

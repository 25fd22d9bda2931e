import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { constantBorders, createPanel, dataVersion, seriesValues, until } from '../../src/index.js';

const NaN_ = Number.NaN;
const families = new Map([
  ['parent', 'f'],
  ['child', 'f'],
  ['alone', 'alone'],
]);

/** Parent and child of one family, and an area that never changed; two crimes. */
function panel(values: { parent: number[]; child: number[] }, other = [5, 6, 7, 8]) {
  const rows: [string, string, number[]][] = [
    ['alone', 'theft', other],
    ['child', 'theft', values.child],
    ['parent', 'theft', values.parent],
  ];
  return createPanel({
    frequency: 'year',
    start: 2019,
    length: 4,
    series: rows.map(([area, crime]) => ({ id: `${area}/${crime}`, area, crime })),
    values: rows.flatMap(([, , numbers]) => numbers),
  });
}

const row = (made: ReturnType<typeof panel>, area: string) => [
  ...seriesValues(
    made,
    made.series.findIndex((series) => series.area === area),
  ),
];

describe('constantBorders', () => {
  it('gives a new area its share of the family before it existed, and its parent the rest', () => {
    const made = constantBorders(
      panel({ parent: [100, 120, 60, 75], child: [NaN_, NaN_, 20, 25] }),
      families,
    );
    // In the last year the child has 25 of 100, of this crime and of all.
    expect(row(made, 'child')).toEqual([25, 30, 20, 25]);
    expect(row(made, 'parent')).toEqual([75, 90, 60, 75]);
    expect(row(made, 'alone')).toEqual([5, 6, 7, 8]);
  });

  it('keeps every total of a family and every value of the last period', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(500), { minLength: 4, maxLength: 4 }),
        fc.nat(200),
        fc.integer({ min: 1, max: 4 }),
        (parent, child, since) => {
          const known = Array.from({ length: 4 }, (_, t) => (t < since ? NaN_ : child));
          const before = panel({ parent, child: known });
          const after = constantBorders(before, families);
          const [c, p] = [row(after, 'child'), row(after, 'parent')];
          for (let t = 0; t < 4; t++) {
            const total = parent[t]! + (Number.isNaN(known[t]!) ? 0 : known[t]!);
            const sum = (Number.isNaN(c[t]!) ? 0 : c[t]!) + p[t]!;
            if (parent[3]! + child > 0) expect(sum).toBeCloseTo(total, 9);
          }
          expect(row(before, 'parent')[3]).toBe(p[3]);
        },
      ),
    );
  });

  it('leaves a gap a gap: a member that was counted before and is missing now is not zero', () => {
    const values = { parent: [100, NaN_, 60, 75], child: [20, 22, 20, 25] };
    expect(row(constantBorders(panel(values), families), 'parent')).toEqual(values.parent);
  });

  it('leaves a family alone whose members are all missing at the end', () => {
    const values = { parent: [100, 90, 80, NaN_], child: [NaN_, NaN_, NaN_, NaN_] };
    expect(row(constantBorders(panel(values), families), 'parent')).toEqual(values.parent);
  });

  it('uses nothing after the origin', () => {
    const known = panel({ parent: [100, 120, 60, 75], child: [NaN_, 30, 20, 25] });
    const other = panel({ parent: [100, 120, 999, 0], child: [NaN_, 30, 1, 888] });
    const at2020 = (made: typeof known) =>
      dataVersion(constantBorders(until(made, 2020), families));
    expect(at2020(other)).toBe(at2020(known));
  });

  it('changes nothing without families or periods', () => {
    const made = panel({ parent: [1, 2, 3, 4], child: [NaN_, NaN_, 1, 1] });
    expect(constantBorders(made, new Map())).toEqual(made);
  });
});

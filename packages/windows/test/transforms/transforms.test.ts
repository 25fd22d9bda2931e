import { createPanel, type Panel, until } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  chain,
  demean,
  difference,
  localScale,
  log1p,
  rate,
  type TargetTransform,
} from '../../src/index.js';
import { panelOf } from '../panels.js';

const NA = Number.NaN;
const population = () => 50_000;
const ALL: readonly TargetTransform[] = [
  log1p(),
  difference(),
  difference(3),
  demean(),
  demean('state'),
  demean('area'),
  localScale(),
  rate(population),
  chain(),
  chain(log1p(), demean(), difference()),
  chain(rate(population), localScale(), difference(2)),
];

/** Known counts: three series of nine periods. */
const anyCounts: fc.Arbitrary<Panel> = fc
  .array(fc.array(fc.integer({ min: 0, max: 90 }), { minLength: 9, maxLength: 9 }), {
    minLength: 3,
    maxLength: 3,
  })
  .map((rows) => panelOf(rows));

const column = (panel: Panel) => [...panel.values];

describe.each(ALL.map((transform) => [transform.name, transform] as const))(
  '%s',
  (name, transform) => {
    it('gives back the counts that its transformed future stands for', () => {
      fc.assert(
        fc.property(anyCounts, (panel) => {
          const fitted = transform.fit(until(panel, 2022));
          const future = fitted.update(panel).panel;
          const horizon = 3;
          const forecasts = Float64Array.from(
            { length: 3 * horizon },
            (_, i) => future.values[Math.floor(i / horizon) * 9 + 6 + (i % horizon)]!,
          );
          const back = fitted.inverse(forecasts, horizon);
          // A group's mean after the end is taken to stay where it was: then only its share differs.
          const moved = (s: number, step: number) =>
            name.includes('demean') ? shift(panel, name, s, step) : 0;
          back.forEach((value, i) => {
            const s = Math.floor(i / horizon);
            const step = i % horizon;
            const truth = panel.values[s * 9 + 6 + step]!;
            const log = name.includes('log1p');
            const expected = log
              ? Math.expm1(Math.log1p(truth) - moved(s, step))
              : truth - moved(s, step);
            expect(value).toBeCloseTo(expected, 6);
          });
        }),
        { numRuns: 50 },
      );
    });

    it('knows only its training panel', () => {
      const panel = panelOf([
        [1, 5, 2, 8, 3, 9],
        [4, 4, 6, 1, 2, 2],
      ]);
      const noisy = createPanel({
        ...panel,
        values: panel.values.map((value, i) => (i % 6 > 3 ? 7 * value + 3 : value)),
      });
      const [one, other] = [panel, noisy].map((data) => transform.fit(until(data, 2020)));
      expect(column(one!.panel)).toEqual(column(other!.panel));
      const forecasts = Float64Array.of(0.1, 0.2, 0.3, 0.4);
      expect(one!.inverse(forecasts, 2)).toEqual(other!.inverse(forecasts, 2));
    });

    it('keeps what is missing missing, and changes neither panel nor forecasts', () => {
      const panel = panelOf([[3, null, 5, 6, 2, 8]]);
      const before = column(panel);
      const fitted = transform.fit(panel);
      expect(fitted.panel.values[1]).toBeNaN();
      const forecasts = Float64Array.of(1, NA);
      const back = fitted.inverse(forecasts, 2);
      expect(back[1]).toBeNaN();
      expect(Number.isNaN(back[0]!)).toBe(false);
      expect([column(panel), [...forecasts]]).toEqual([before, [1, NA]]);
    });

    it('takes a panel without series', () => {
      expect(transform.fit(panelOf([])).inverse(new Float64Array(0), 3)).toEqual(
        new Float64Array(0),
      );
    });
  },
);

/** How far a group's mean lies above its last training mean, on the scale it is taken on. */
function shift(panel: Panel, name: string, s: number, step: number): number {
  const scale = name.includes('log1p') ? Math.log1p : (value: number) => value;
  const members = name.includes('area') ? [s] : [0, 1, 2];
  const mean = (t: number) =>
    members.reduce((sum, m) => sum + scale(panel.values[m * 9 + t]!), 0) / members.length;
  return mean(6 + step) - mean(5);
}

describe('difference', () => {
  it('goes on from the last known value of each season', () => {
    const fitted = difference(2).fit(panelOf([[1, 2, 3, null]]));
    expect(column(fitted.panel)).toEqual([NA, NA, 2, NA]);
    expect([...fitted.inverse(Float64Array.of(1, 1, 1), 3)]).toEqual([4, 3, 5]);
  });

  it('has nothing to go on from where nothing is known', () => {
    expect(
      difference()
        .fit(panelOf([[null]]))
        .inverse(Float64Array.of(1), 1)[0],
    ).toBeNaN();
  });
});

describe('demean', () => {
  it('takes out what a crime does everywhere', () => {
    const panel = panelOf([
      [10, 20],
      [30, 60],
    ]);
    expect(column(demean().fit(panel).panel)).toEqual([-10, -20, 10, 20]);
  });
});

describe('localScale', () => {
  it('divides by the mean size, which an update keeps', () => {
    const panel = panelOf([
      [2, 4, 90],
      [0, 0, 0],
    ]);
    const fitted = localScale().fit(until(panel, 2018));
    expect(column(fitted.panel)).toEqual([2 / 3, 4 / 3, 0, 0]);
    expect(column(fitted.update(panel).panel)).toEqual([2 / 3, 4 / 3, 30, 0, 0, 0]);
  });
});

describe('rate', () => {
  it('is cases per 100,000 at the population of each period', () => {
    const people = rate((_, t) => 100_000 * (t + 1));
    const fitted = people.fit(panelOf([[5, 8]]));
    expect(column(fitted.panel)).toEqual([5, 4]);
    expect([...fitted.inverse(Float64Array.of(3), 1)]).toEqual([6]);
  });

  it('is not known where the population is not', () => {
    expect(rate(() => 0).fit(panelOf([[5]])).panel.values[0]).toBeNaN();
  });
});

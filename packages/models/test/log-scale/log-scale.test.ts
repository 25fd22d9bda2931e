import { createPanel, until } from '@crimecast/data';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addCommonLevels } from '../../src/log-scale/common-levels.js';
import { levelsApart } from '../../src/log-scale/levels-apart.js';
import { countOf, type LogPanel, logPanel } from '../../src/log-scale/log-panel.js';
import { seasonalIndices } from '../../src/log-scale/seasonal-indices.js';
import { seriesByCrime } from '../../src/log-scale/series-by-crime.js';
import { weightedMedian } from '../../src/log-scale/weighted-median.js';
import { panelOf, syntheticPanel } from '../panels.js';

describe('weightedMedian', () => {
  it('is the plain median of values repeated as often as their weight', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: -9, max: 9 }), fc.nat(4)), { minLength: 1 });
    fc.assert(
      fc.property(pairs, (list) => {
        const spread = list.flatMap(([value, weight]) => new Array<number>(weight).fill(value));
        spread.sort((a, b) => a - b);
        const plain = (spread[(spread.length - 1) >> 1]! + spread[spread.length >> 1]!) / 2;
        const [values, weights] = [list.map(([v]) => v), list.map(([, w]) => w)];
        const found = weightedMedian(values, weights);
        if (spread.length === 0) expect(found).toBeNaN();
        else expect(found).toBeCloseTo(plain, 12);
      }),
    );
  });

  it('is NaN of nothing', () => {
    expect(weightedMedian([], [])).toBeNaN();
    expect(weightedMedian([1], [0])).toBeNaN();
  });
});

describe('seasonalIndices', () => {
  const season = [0.3, -0.1, -0.4, 0.2];

  it.each([4, 3])('finds a pure season of %i periods under a trend', (cycle) => {
    const indices = season.slice(0, cycle);
    const mean = indices.reduce((a, b) => a + b) / cycle;
    const values = Float64Array.from(
      { length: 5 * cycle },
      (_, t) => 2 + t / 7 + indices[t % cycle]!,
    );
    const found = seasonalIndices(values, cycle, 0)!.indices;
    for (const [i, index] of indices.entries()) expect(found[i]).toBeCloseTo(index - mean, 10);
  });

  it('turns with the season of the first value', () => {
    const values = Float64Array.from({ length: 20 }, (_, t) => season[t % 4]!);
    const turned = seasonalIndices(values, 4, 3)!.indices;
    expect(turned[3]).toBeCloseTo(0.3, 10);
    expect(turned[0]).toBeCloseTo(-0.1, 10);
  });

  it('says how unsure an index is: the variance of a mean over cycles', () => {
    // Deviations +d and −d in turn around a level: each season is 1 or −1, twice with ±0.1.
    const values = Float64Array.from(
      { length: 9 },
      (_, t) => [1, -1][t % 2]! + (t === 4 ? 0.2 : 0),
    );
    const { indices, noise } = seasonalIndices(values, 2, 0)!;
    const centred = [1, 2, 3, 4, 5, 6, 7].map(
      (t) => values[t]! - (values[t - 1]! / 4 + values[t]! / 2 + values[t + 1]! / 4),
    );
    const even = centred.filter((_, i) => i % 2 === 1);
    const odd = centred.filter((_, i) => i % 2 === 0);
    const mean = (list: number[]) => list.reduce((sum, x) => sum + x, 0) / list.length;
    const ofMean = (list: number[]) =>
      list.reduce((sum, x) => sum + (x - mean(list)) ** 2, 0) / list.length / (list.length - 1);
    expect(indices[0]).toBeCloseTo((mean(even) - mean(odd)) / 2, 12);
    expect(indices[1]).toBeCloseTo((mean(odd) - mean(even)) / 2, 12);
    expect(noise).toBeCloseTo((ofMean(even) + ofMean(odd)) / 2, 12);
  });

  it('is unknown when a season was seen only once, and when all is missing', () => {
    expect(seasonalIndices(new Float64Array(7).fill(1), 4, 0)).toBeNull();
    expect(seasonalIndices(new Float64Array(40).fill(Number.NaN), 4, 0)).toBeNull();
  });
});

describe('logPanel', () => {
  it('has plain logs and no seasons on years', () => {
    const logs = logPanel(panelOf({ 'a/x': [0, null, 3] }));
    expect([...logs.levels]).toEqual([0, Number.NaN, Math.log1p(3)]);
    expect(logs.season(0, 7)).toBe(0);
  });

  it('puts back together what it took apart, also before year 0', () => {
    const panel = syntheticPanel({ areas: 3, length: 40, frequency: 'month', start: -17 });
    const logs = logPanel(panel);
    panel.values.forEach((value, i) => {
      const whole = logs.levels[i]! + logs.season(Math.floor(i / 40), i % 40);
      expect(whole).toBeCloseTo(Math.log1p(value), 10);
    });
    expect(logs.season(0, 41)).toBe(logs.season(0, 5));
  });

  it('gives counts of 0 or more', () => {
    expect(countOf(Math.log1p(7))).toBeCloseTo(7, 12);
    expect(countOf(-2)).toBe(0);
  });
});

describe('addCommonLevels', () => {
  const nationalLevels = (logs: LogPanel) => {
    const shared = new Float64Array(logs.levels.length);
    const crimes = seriesByCrime(logs.panel);
    addCommonLevels(logs, logs.levels, crimes, weightedMedian, shared);
    const { length } = logs.panel;
    const of = (s: number) => shared.subarray(s * length, (s + 1) * length);
    return new Map([...crimes].map(([crime, members]) => [crime, of(members[0]!)]));
  };

  it('finds a movement that most series share, whatever a few do', () => {
    const rows = Array.from({ length: 12 }, (_, a) => {
      const level = 50 + 20 * a;
      return [`${a}/x`, a < 3 ? [9, 900, 9] : [level, 2 * level + 1, level]];
    });
    const moved = nationalLevels(logPanel(panelOf(Object.fromEntries(rows)))).get('x')!;
    expect(moved[0]).toBe(0);
    expect(moved[1]).toBeCloseTo(Math.log(2), 10);
    expect(moved[2]).toBeCloseTo(0, 10);
  });

  it('says nothing of fewer than eight series', () => {
    const few = panelOf({ 'a/x': [1, 9], 'b/x': [1, 9] });
    expect([...nationalLevels(logPanel(few)).get('x')!]).toEqual([0, 0]);
  });

  it('knows nothing from after a period', () => {
    const panel = syntheticPanel();
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 6 > 3 ? value * 7 + 1 : value)),
    });
    const at = (from: typeof panel) => [...nationalLevels(logPanel(until(from, 2020)))];
    expect(at(noisy)).toEqual(at(panel));
    const whole = nationalLevels(logPanel(noisy)).get('murder')!.subarray(0, 4);
    expect([...whole]).toEqual([...at(panel)[0]![1]]);
  });
});

describe('levelsApart', () => {
  /** 12 areas of state S that double, 20 of T that stay; the last one of S is not known any more. */
  const panel = (() => {
    const rows = Array.from({ length: 32 }, (_, a) => {
      const level = 60 + 13 * a;
      return [`${a}/x`, [level, a === 11 ? null : a < 12 ? 2 * level + 1 : level]];
    });
    const plain = panelOf(Object.fromEntries(rows));
    const series = plain.series.map((one, a) => ({ ...one, parent: a < 12 ? 'S' : 'T' }));
    return createPanel({ ...plain, series });
  })();

  it('takes out what the nation did, and then what the state did', () => {
    const { own, local, shared } = levelsApart(logPanel(panel));
    const change = (levels: Float64Array, s: number) => levels[2 * s + 1]! - levels[2 * s]!;
    for (let s = 0; s < 32; s++) {
      expect(change(shared, s)).toBeCloseTo(s < 12 ? Math.log(2) : 0, 10);
      if (s === 11) continue;
      expect(change(own, s)).toBeCloseTo(s < 12 ? Math.log(2) : 0, 10);
      expect(change(local, s)).toBeCloseTo(0, 10);
    }
    expect(local[23]).toBeNaN();
  });
});

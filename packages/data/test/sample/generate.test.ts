import { describe, expect, it } from 'vitest';
import { dataVersion } from '../../src/index.js';
import { generatePanel, generateSeries, loadSample } from '../../src/sample/index.js';

const LONG = { length: 24_000, seed: 7 };
const mean = (values: ArrayLike<number>) =>
  Array.from(values).reduce((a, b) => a + b, 0) / values.length;
const variance = (values: ArrayLike<number>) => {
  const m = mean(values);
  return mean(Array.from(values, (v) => (v - m) ** 2));
};

describe('generateSeries', () => {
  it('gives the same values for the same seed, others for another', () => {
    expect(generateSeries({}, { seed: 3 })).toEqual(generateSeries({}, { seed: 3 }));
    expect(generateSeries({}, { seed: 3 })).not.toEqual(generateSeries({}, { seed: 4 }));
    expect(generateSeries({}, { seed: 3 })).not.toEqual(generateSeries({}, { seed: 3, stream: 1 }));
  });

  it('does not change its past when it is made longer', () => {
    const short = generateSeries({ dispersion: 0.2 }, { length: 20 }).values;
    expect(generateSeries({ dispersion: 0.2 }, { length: 40 }).values.slice(0, 20)).toEqual(short);
  });

  // Tolerances are above four standard errors of 24,000 draws.
  it.each([3, 50, 400])('draws Poisson counts of mean and variance %s', (level) => {
    const { values } = generateSeries({ level }, LONG);
    expect(mean(values) / level).toBeCloseTo(1, 1);
    expect(variance(values) / level).toBeGreaterThan(0.95);
    expect(variance(values) / level).toBeLessThan(1.05);
  });

  it.each([0.1, 0.5, 2])('is overdispersed by mean + d · mean² for d = %s', (dispersion) => {
    const { values } = generateSeries({ level: 40, dispersion }, LONG);
    const ratio = variance(values) / (40 + dispersion * 1600);
    expect(mean(values)).toBeGreaterThan(38);
    expect(mean(values)).toBeLessThan(42);
    expect(ratio).toBeGreaterThan(0.88);
    expect(ratio).toBeLessThan(1.12);
  });

  it('has the share of zeros, the season, the trend and the break it was given', () => {
    const zeros = generateSeries({ zeros: 0.3 }, LONG).values.filter((v) => v === 0);
    expect(zeros.length / LONG.length).toBeCloseTo(0.3, 1);
    const known = generateSeries({
      level: 100,
      trend: 0.1,
      season: 0.5,
      break: { at: 24, factor: 2 },
    }).mean;
    expect(known[0]).toBe(100);
    expect(known[3]).toBeCloseTo(100 * 1.1 ** 0.25 * 1.5, 9);
    expect(known[12]).toBeCloseTo(110, 9);
    expect(known[24]).toBeCloseTo(2 * 121, 9);
  });

  it('holds nothing but whole numbers of 0 or more', () => {
    const { values } = generateSeries({ level: 0.3, dispersion: 3, zeros: 0.2 }, { length: 500 });
    expect(values.every((v) => Number.isInteger(v) && v >= 0)).toBe(true);
    expect(generateSeries({ level: 0 }, { length: 3 }).values).toEqual(new Float64Array(3));
    expect(generateSeries({}, { length: 0 }).values).toEqual(new Float64Array());
  });

  it.each([{ level: -1 }, { season: 2 }, { zeros: Number.NaN }, { dispersion: -1 }, { trend: -2 }])(
    'refuses %o',
    (wrong) => {
      expect(() => generateSeries(wrong)).toThrowError(
        expect.objectContaining({ code: 'DATA_OPTION_INVALID' }),
      );
    },
  );
});

describe('generatePanel', () => {
  it('has the areas, crimes and periods it was asked for', () => {
    const panel = generatePanel({
      areas: 5,
      crimes: 2,
      length: 8,
      frequency: 'quarter',
      start: '2020-Q2',
    });
    expect(panel).toMatchObject({ frequency: 'quarter', length: 8, start: 2020 * 4 + 1 });
    expect(panel.series).toHaveLength(10);
    expect(panel.series[9]).toEqual({
      id: 'A05/crime-2',
      area: 'A05',
      crime: 'crime-2',
      parent: 'East',
    });
  });

  it('adds areas without changing those that were there', () => {
    const [small, large] = [generatePanel({ areas: 2 }), generatePanel({ areas: 3 })];
    expect(large.values.slice(0, small.values.length)).toEqual(small.values);
  });
});

describe('loadSample', () => {
  it('is 12 areas by 4 crimes by 72 months, the same everywhere', () => {
    const panel = loadSample();
    expect([panel.series.length, panel.length, panel.start]).toEqual([48, 72, 2018 * 12]);
    expect(panel.values.some(Number.isNaN)).toBe(false);
    expect(dataVersion(panel)).toBe('b3ee81a72b1424b6');
  });
});

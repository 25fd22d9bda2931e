import { createPanel, type Panel, seriesValues, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import {
  createForecaster,
  INTERVAL_KINDS,
  type IntervalKind,
  loadForecaster,
} from '../../../src/index.js';
import { repack } from '../../format/repack.js';
import { panelOf, syntheticPanel } from '../../panels.js';

/** 300 areas × 2 crimes whose counts move by chance around a level of their own. */
function noisy(areas = 300, length = 7): Panel {
  let state = 11;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return (state + 0.5) / 2 ** 32;
  };
  const normal = () => Math.sqrt(-2 * Math.log(next())) * Math.cos(2 * Math.PI * next());
  const series = [];
  const values: number[] = [];
  for (const [c, crime] of ['calm', 'wild'].entries()) {
    for (let a = 0; a < areas; a++) {
      series.push({ id: `${a}/${crime}`, area: String(a), crime });
      const level = 20 + a;
      for (let t = 0; t < length; t++) {
        const spread = c === 0 ? 0.05 : 0.3;
        values.push(
          Math.max(
            0,
            Math.round(level * Math.exp(spread * normal()) + Math.sqrt(level) * normal()),
          ),
        );
      }
    }
  }
  return createPanel({ frequency: 'year', start: 2016, length, series, values });
}

const panel = noisy();
const past = until(panel, 2021);
const fits = new Map(
  await Promise.all(
    INTERVAL_KINDS.map(async (kind) => {
      const fitted = await createForecaster('mean3', { intervals: kind }).fit(past);
      return [kind, fitted] as const;
    }),
  ),
);

describe.each(INTERVAL_KINDS)('%s', (kind) => {
  const fitted = fits.get(kind)!;

  it('holds the next count about as often as it promises, in calm and wild series', async () => {
    const { series, intervals } = await fitted.predict(1, { levels: [50, 80, 95] });
    for (const { level, lower, upper } of intervals) {
      for (const crime of ['calm', 'wild']) {
        let held = 0;
        let n = 0;
        series.forEach((one, s) => {
          if (one.crime !== crime) return;
          const actual = seriesValues(panel, s).at(-1)!;
          n++;
          held += Number(actual >= lower[s]! && actual <= upper[s]!);
        });
        // Six standard errors of a share of 300, and whole counts hold a little more.
        const error = 6 * Math.sqrt((level / 100) * (1 - level / 100) * (1 / n));
        expect(Math.abs(held / n - level / 100)).toBeLessThan(error + 0.03);
      }
    }
  });

  it('is wider at a higher level, holds the mean and never goes below 0', async () => {
    const levels = [10, 50, 80, 95, 99];
    const { mean, intervals } = await fitted.predict(2, { levels });
    expect(intervals.map(({ level }) => level)).toEqual(levels);
    mean.forEach((value, i) => {
      const lower = intervals.map((one) => one.lower[i]!);
      const upper = intervals.map((one) => one.upper[i]!);
      expect(lower).toEqual([...lower].sort((a, b) => b - a));
      expect(upper).toEqual([...upper].sort((a, b) => a - b));
      expect(lower.at(-1)).toBeGreaterThanOrEqual(0);
      expect(lower[0]).toBeLessThanOrEqual(value);
      expect(upper[0]).toBeGreaterThanOrEqual(value);
    });
  });

  it('does not change the mean', async () => {
    const plain = await createForecaster('mean3', { intervals: false }).fit(past);
    expect((await fitted.predict(2)).mean).toEqual((await plain.predict(2)).mean);
  });

  it('is the same after saving and loading, of other series too', async () => {
    const loaded = loadForecaster(fitted.save());
    const history = panelOf({
      'new/calm': [30, 33, 31, 40],
      'new/strange': [3, 1, 2, 2],
      'x/wild': [4, 2, 3, null],
    });
    for (const options of [{ levels: [80, 95] }, { levels: [66], history }]) {
      expect(await loaded.predict(2, options)).toEqual(await fitted.predict(2, options));
    }
    expect(loaded.save()).toEqual(fitted.save());
  });

  it('has bounds for a crime it never saw', async () => {
    const history = panelOf({ 'new/strange': [30, 33, 31, 40] });
    const { intervals } = await fitted.predict(1, { levels: [80], history });
    expect(intervals[0]!.lower[0]).toBeGreaterThanOrEqual(0);
    expect(Number.isNaN(intervals[0]!.upper[0]!)).toBe(false);
  });

  it('knows nothing later than the origin', async () => {
    const other = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 7 > 5 ? 5 * value + 3 : value)),
    });
    const again = await createForecaster('mean3', { intervals: kind }).fit(until(other, 2021));
    expect(again.save()).toEqual(fitted.save());
  });

  it('works where there is little to learn from', async () => {
    const few = await createForecaster('naive', { intervals: kind }).fit(
      syntheticPanel({ areas: 2 }),
    );
    const { intervals, mean } = await few.predict(1, { levels: [50] });
    for (const { lower, upper } of intervals) {
      mean.forEach((value, s) => {
        expect(lower[s]! <= value && value <= upper[s]!).toBe(true);
      });
    }
    const none = await createForecaster('naive', { intervals: kind }).fit(panelOf({ 'a/x': [3] }));
    expect((await none.predict(1, { levels: [80] })).intervals).toEqual([]);
  });

  it('is refused from a file that breaks its rules', () => {
    const bytes = fitted.save();
    const spoil = (change: Parameters<typeof repack>[1]) =>
      expect(() => loadForecaster(repack(bytes, change))).toThrowError(
        expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
      );
    spoil((header) => ((header.calibration as { kind: string }).kind = '__proto__'));
    const names: string[] = [];
    repack(bytes, (_, arrays) => names.push(...arrays.keys()));
    for (const name of names.filter((one) => /^(intervals|quantiles)\./.test(one))) {
      spoil((_, arrays) => arrays.delete(name));
      spoil((_, arrays) => arrays.set(name, arrays.get(name)!.slice(1)));
      if (/right|feature$|leafRows|leafStarts/.test(name))
        spoil((_, arrays) => arrays.get(name)!.fill(2 ** 30));
      else if (!/sizes|starts/.test(name)) spoil((_, arrays) => arrays.get(name)!.fill(Number.NaN));
    }
  });
});

describe('kinds', () => {
  it('that learn widths tell calm series from wild ones', async () => {
    for (const kind of ['boosted-quantiles', 'quantile-forest'] as const) {
      const { series, intervals, mean } = await fits.get(kind)!.predict(1, { levels: [80] });
      const [{ lower, upper }] = intervals as [(typeof intervals)[number]];
      const width = (crime: string) => {
        const own = [...mean.keys()].filter((s) => series[s]!.crime === crime);
        return own.reduce((sum, s) => sum + (upper[s]! - lower[s]!) / mean[s]!, 0) / own.length;
      };
      expect(width('wild')).toBeGreaterThan(1.5 * width('calm'));
    }
  });

  it.each(['conformal', '', '__proto__', 3])('do not include %s', (kind) => {
    expect(() => createForecaster('naive', { intervals: kind as IntervalKind })).toThrowError(
      expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' }),
    );
  });
});

import { createPanel, selectSeries, seriesValues, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { relativeSkill } from '../../src/selection/relative-skill.js';
import { panelOf, syntheticPanel } from '../panels.js';

const fitDefault = (panel: Parameters<ReturnType<typeof createForecaster>['fit']>[0]) =>
  createForecaster('default', { intervals: false }).fit(panel);

/** Counts that jump up and down: a mean beats the last value. */
const zigzag = panelOf(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, a) => [
      `${a}/murder`,
      Array.from({ length: 6 }, (_, t) => 40 + a + (t % 2 === 0 ? 20 : -20)),
    ]),
  ),
);

describe('default', () => {
  it('uses the mean where counts only jump up and down', async () => {
    const fitted = await fitDefault(zigzag);
    expect(fitted.members).toEqual(['mean3']);
    const [best] = fitted.selection!;
    // Naive is off by 40 each year; the mean of three by 20/3 + 20, of the first two by less.
    const errors = [0, 1, 2].map((i) => {
      const values = [...seriesValues(zigzag, 0)];
      const known = values.slice(0, 5 - i).slice(-3);
      const mean = known.reduce((sum, value) => sum + value, 0) / known.length;
      return Math.abs(mean - values[5 - i]!);
    });
    const expected = errors.reduce((sum, error) => sum + error, 0) / 120;
    expect(best).toEqual({ model: 'mean3', relMae: expect.closeTo(expected, 10) });
  });

  it('forecasts exactly what the chosen model forecasts, under its own name', async () => {
    const chosen = await createForecaster('mean3', { intervals: false }).fit(zigzag);
    const set = await (await fitDefault(zigzag)).predict(2);
    expect(set.mean).toEqual((await chosen.predict(2)).mean);
    expect(set.model).toBe('default');
  });

  it('uses the season where there is one', async () => {
    const season = [10, 40, 90, 20];
    const values = Array.from({ length: 20 }, (_, t) => season[t % 4]!);
    const panel = panelOf({ 'a/theft': values }, { frequency: 'quarter', start: 8000 });
    const fitted = await fitDefault(panel);
    expect(fitted.selection!.map(({ model }) => model)).toContain('seasonal-naive');
    const { mean } = await fitted.predict(6);
    for (const [step, value] of mean.entries()) {
      expect(Math.abs(value / season[step % 4]! - 1)).toBeLessThan(0.1);
    }
  });

  it('does not try seasons on years, nor the slow forest', async () => {
    const { selection } = await fitDefault(zigzag);
    expect(selection!.map(({ model }) => model).sort()).toEqual([
      'eb-poisson',
      'ensemble',
      'mean3',
      'naive',
      'scaled-ensemble',
      'ses-log',
    ]);
  });

  it('is the mean of models unless the past clearly says otherwise', async () => {
    const fitted = await fitDefault(syntheticPanel({ areas: 60 }));
    expect(fitted.members).toEqual(['scaled-ensemble']);
    // Three areas are too few to say anything against it.
    const few = selectSeries(zigzag, ({ area }) => Number(area) < 3);
    expect((await fitDefault(few)).members).toEqual(['scaled-ensemble']);
  });

  it.each([1, 2])(
    'is naive when %i period(s) leave nothing to tell models apart',
    async (length) => {
      const fitted = await fitDefault(syntheticPanel({ areas: 4, length }));
      expect(fitted.members).toEqual(['naive']);
    },
  );

  it('is naive when nothing ever changes: there is no error to compare', async () => {
    const { members, selection } = await fitDefault(panelOf({ 'a/x': [3, 3, 3, 3, 3] }));
    expect(members).toEqual(['naive']);
    expect(selection!.every(({ relMae }) => relMae === null)).toBe(true);
  });

  it('chooses by the training panel only', async () => {
    const noisy = createPanel({
      ...zigzag,
      length: 8,
      values: zigzag.series.flatMap((_, s) => [...seriesValues(zigzag, s), 9999, s]),
    });
    const known = await fitDefault(until(noisy, 2022));
    expect(known.save()).toEqual((await fitDefault(zigzag)).save());
  });

  it('keeps members and scores through save and load', async () => {
    const fitted = await fitDefault(zigzag);
    const loaded = loadForecaster(fitted.save());
    expect(loaded.members).toEqual(fitted.members);
    expect(loaded.selection).toEqual(fitted.selection);
    expect((await loaded.predict(3)).mean).toEqual((await fitted.predict(3)).mean);
  });

  it.each([true, false])('reports progress up to the end, with intervals %s', async (intervals) => {
    const seen: [number, number][] = [];
    const panel = syntheticPanel({ areas: 12, length: 5 });
    await createForecaster('default', { intervals }).fit(panel, {
      onProgress: ({ done, total }) => seen.push([done, total]),
    });
    // Naive, mean3 and the 5 members at 3 origins; the members at the last one and at the earliest,
    // from which the scale at the others is learned. Each of 2 crimes. Calibration needs no more.
    const total = (3 * 7 + 5 + 5) * 2;
    expect(seen).toEqual(Array.from({ length: total }, (_, i) => [i + 1, total]));
  });

  it('ends when aborted while it compares', async () => {
    const controller = new AbortController();
    const fit = createForecaster('default').fit(syntheticPanel({ areas: 12 }), {
      signal: controller.signal,
      onProgress: ({ done }) => {
        if (done === 7) controller.abort();
      },
    });
    await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('relativeSkill', () => {
  it('is the geometric mean over crimes of error ratios', () => {
    const naive = new Map([
      ['a', 2],
      ['b', 4],
    ]);
    const own = new Map([
      ['a', 1],
      ['b', 8],
    ]);
    expect(relativeSkill(own, naive)).toBeCloseTo(1, 12);
  });

  it('leaves out crimes without an error to compare with, and is null when none is left', () => {
    expect(relativeSkill(new Map([['a', 5]]), new Map([['a', 0]]))).toBeNull();
    expect(relativeSkill(new Map(), new Map([['a', 3]]))).toBeNull();
  });
});

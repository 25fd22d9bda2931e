import { createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { backtest, scoreGroups } from '../../src/index.js';
import { last, meanStub, naiveStub, panelOf, stub } from '../panels.js';

const panel = panelOf({
  'a/murder': [1, 3, 2, 6],
  'b/murder': [10, 10, 14, 10],
  'a/theft': [100, 90, 80, 60],
});
const run = () => backtest(panel, [naiveStub, meanStub], { origins: [2019] });

describe('scoreGroups', () => {
  it('scores each series by its own steps, by hand', async () => {
    const scores = scoreGroups(await run(), 'series', { models: ['naive'] });
    expect(scores.map(({ group }) => group)).toEqual(['a/murder', 'b/murder', 'a/theft']);
    // Naive 2 for 6; steps before: 2, −1.
    expect(scores[0]).toEqual({
      ...{ group: 'a/murder', model: 'naive', n: 1, missing: 0, fallbacks: 0 },
      ...{ mae: 4, rmse: 4, bias: -4, wape: 4 / 6, mase: 4 / 1.5, relMae: 1 },
      rmsse: expect.closeTo(4 / Math.sqrt(2.5), 12),
      ...{ coverage: [], width: [], winkler: [] },
    });
  });

  it('lets every crime count alike in relMae', async () => {
    const [score] = scoreGroups(await run(), () => 'all', { models: ['mean'] });
    // Mean 2 and 34/3 for murder (naive errors 4 and 4), 90 for theft (naive 20).
    const own = 4 / 4 + 4 / 3 / 4 + 30 / 20;
    expect(score!.relMae).toBeCloseTo(own / 3, 12);
    expect(score!.n).toBe(3);
  });

  it('groups by crime, area, period, origin, step and any key; null leaves a cell out', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018, 2019], horizon: 2 });
    const groups = (by: Parameters<typeof scoreGroups>[1]) =>
      scoreGroups(result, by).map(({ group, n }) => [group, n]);
    expect(groups('crime')).toEqual([
      ['murder', 6],
      ['theft', 3],
    ]);
    expect(groups('area')).toEqual([
      ['a', 6],
      ['b', 3],
    ]);
    expect(groups('time')).toEqual([
      ['2019', 3],
      ['2020', 6],
    ]);
    expect(groups('origin')).toEqual([
      ['2018', 6],
      ['2019', 3],
    ]);
    expect(groups('horizon')).toEqual([
      ['1', 6],
      ['2', 3],
    ]);
    expect(groups('parent')).toEqual([]);
    expect(
      groups(({ series, horizon }) => (series.area === 'a' && horizon === 1 ? 'x' : null)),
    ).toEqual([['x', 4]]);
  });

  it('keeps only the periods and steps asked for', async () => {
    const result = await backtest(panel, [naiveStub], { origins: [2018, 2019], horizon: 2 });
    const n = (options: object) =>
      scoreGroups(result, () => 'all', options).map((score) => score.n);
    expect(n({ times: [2020] })).toEqual([6]);
    expect(n({ times: [2020], horizons: [2] })).toEqual([3]);
    expect(n({ times: [1999] })).toEqual([]);
  });

  it('classes series by quarters of their crime at the origin; equal levels stay together', async () => {
    const rows = Object.fromEntries(
      [0, 0, 0, 0, 5, 6, 7, 8].map((level, i) => [`${i}/murder`, [level, level, level, 9]]),
    );
    const result = await backtest(panelOf(rows), [naiveStub], { origins: [2019] });
    expect(scoreGroups(result, 'size').map(({ group, n }) => [group, n])).toEqual([
      ['second quarter', 4],
      ['third quarter', 2],
      ['largest quarter', 2],
    ]);
    expect(scoreGroups(result, 'zeros').map(({ group, n }) => [group, n])).toEqual([
      ['never 0', 4],
      ['more than 3 in 4 are 0', 4],
    ]);
  });

  it('groups by the area above where there is one', async () => {
    const parents = createPanel({
      ...panel,
      series: panel.series.map((one) => (one.area === 'a' ? { ...one, parent: '__proto__' } : one)),
    });
    const result = await backtest(parents, [naiveStub], { origins: [2019] });
    expect(scoreGroups(result, 'parent').map(({ group, n }) => [group, n])).toEqual([
      ['__proto__', 2],
    ]);
  });

  it('has coverage, width and Winkler score per level', async () => {
    const wide = stub('naive', { predict: last, width: 10 });
    const result = await backtest(panel, [wide], { origins: [2019], levels: [50] });
    // Bounds ±5 around 2, 14, 80, the first cut at 0; outcomes 6, 10, 60.
    const [all] = scoreGroups(result, () => 'all');
    expect(all!.coverage[0]).toBeCloseTo(2 / 3, 12);
    expect(all!.width[0]).toBeCloseTo((7 + 10 + 10) / 3, 12);
    expect(all!.winkler[0]).toBeCloseTo((7 + 10 + 10 + 4 * 15) / 3, 12);
  });

  it('counts what was not forecast, and is null where the reference is without error', async () => {
    const still = panelOf({ 'a/murder': [4, 4, 4], 'b/murder': [1, 1, null] });
    const none = stub('none', { predict: () => Number.NaN });
    const result = await backtest(still, [naiveStub, none], { origins: [2018] });
    const [naive, other] = scoreGroups(result, () => 'all');
    expect([naive!.n, naive!.missing, naive!.relMae, naive!.mase]).toEqual([1, 0, null, null]);
    expect([other!.n, other!.missing, other!.mae]).toEqual([0, 1, null]);
  });

  it('refuses an unknown reference or key', async () => {
    const result = await run();
    expect(() => scoreGroups(result, 'crime', { reference: 'x' })).toThrowError(
      expect.objectContaining({ code: 'EVAL_REFERENCE_UNKNOWN' }),
    );
    expect(() => scoreGroups(result, 'state' as 'area')).toThrowError(
      expect.objectContaining({ code: 'EVAL_OPTION_INVALID' }),
    );
  });
});

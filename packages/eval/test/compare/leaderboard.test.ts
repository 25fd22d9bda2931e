import { lastPeriod } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { backtest, leaderboard, summarise } from '../../src/index.js';
import { last, meanStub, naiveStub, noisyPanel, panelOf, stub } from '../panels.js';

/** Thirty areas in six parents, two crimes, noise around a level. */
function noisy(parents = true) {
  const series = Array.from({ length: 60 }, (_, s) => {
    const area = String(s % 30);
    const crime = s < 30 ? 'murder' : 'theft';
    const above = parents ? { parent: `p${Number(area) % 6}` } : {};
    return { id: `${area}/${crime}`, area, crime, ...above };
  });
  return noisyPanel(series);
}
const options = { origins: [2017, 2018, 2019] };
const bad = stub('bad', { predict: (values) => 2 * last(values) + 5 });

describe('leaderboard', () => {
  it('ranks models, with intervals that hold the estimate and a test against the reference', async () => {
    const result = await backtest(noisy(), [bad, naiveStub, meanStub], options);
    const board = leaderboard(result, { draws: 200 });
    expect(board.rows.map(({ model }) => model)).toEqual(['mean', 'naive', 'bad']);
    expect(board.times).toEqual([2018, 2019, 2020]);
    expect(board.clusters).toBe(6);
    const [mean, naive, worst] = board.rows;
    for (const interval of [mean!.bySeries!, mean!.byCluster!]) {
      expect(interval.lower).toBeLessThan(interval.relMae);
      expect(interval.upper).toBeGreaterThan(interval.relMae);
    }
    expect(mean!.bySeries!.relMae).toBeCloseTo(mean!.byCluster!.relMae, 12);
    expect([naive!.bySeries!.lower, naive!.bySeries!.upper, naive!.test]).toEqual([1, 1, null]);
    expect(mean!.test!.statistic).toBeLessThan(0);
    expect(worst!.test!.pValue).toBeLessThan(0.01);
    expect(board.rows.map(({ best }) => best)).toEqual([true, false, false]);
    expect(board.stress).toBeNull();
  });

  it('agrees with the headline of a single period', async () => {
    const result = await backtest(noisy(), [naiveStub, meanStub], { origins: [2019] });
    const headline = summarise(result).headlines.find(({ model }) => model === 'mean')!;
    const row = leaderboard(result, { draws: 10 }).rows.find(({ model }) => model === 'mean')!;
    expect(row.bySeries!.relMae).toBeCloseTo(headline.relMae!, 12);
    expect(row.n).toBe(60);
  });

  it('shows periods of stress apart', async () => {
    const result = await backtest(noisy(), [naiveStub, meanStub], options);
    const board = leaderboard(result, { stress: [2019], draws: 20 });
    expect([board.times, board.stress!.times]).toEqual([[2018, 2020], [2019]]);
    const only = await backtest(noisy(), [naiveStub, meanStub], { origins: [2018] });
    // Losses are in units of all origins, so tests differ; what is drawn does not.
    const drawn = ({ rows }: Pick<typeof board, 'rows'>) =>
      rows.map(({ model, n, relMae, bySeries, byCluster }) => [
        model,
        n,
        relMae,
        bySeries,
        byCluster,
      ]);
    expect(drawn(board.stress!)).toEqual(drawn(leaderboard(only, { draws: 20 })));
  });

  it('draws areas where they have no parents, or clusters of the caller', async () => {
    const result = await backtest(noisy(false), [naiveStub, meanStub], options);
    expect(leaderboard(result, { draws: 5 }).clusters).toBe(30);
    const half = ({ series }: { series: { area: string } }) =>
      Number(series.area) < 15 ? 'x' : null;
    expect(leaderboard(result, { draws: 5, clusters: half }).clusters).toBe(2);
  });

  it('compares a model that failed somewhere on what it forecast, outside the best set', async () => {
    const failing = stub('failing', {
      predict: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
      onFit: (train) => {
        if (lastPeriod(train) === 2018) throw new Error('no luck');
      },
    });
    const result = await backtest(noisy(), [naiveStub, failing], options);
    const row = leaderboard(result, { draws: 20 }).rows.find(({ model }) => model === 'failing')!;
    expect(row.n).toBe(120);
    expect(row.bySeries!.relMae).toBeLessThan(1);
    expect([row.confidence, row.best]).toEqual([null, false]);
  });

  it('pools periods before it takes ratios, so that one exact forecast is not all', async () => {
    // Errors of naive 2, 4; of the other 0, 3: 3/6, not √(0/2 · 3/4).
    const panel = panelOf({ 'a/murder': [10, 12, 16] });
    const exact = stub('exact', { predict: (values) => (values.length === 1 ? 12 : 13) });
    const { rows, clusters } = leaderboard(await backtest(panel, [naiveStub, exact]));
    expect(rows[0]!.relMae).toBeCloseTo(0.5, 12);
    // A single series cannot say how sure that is.
    expect(clusters).toBe(1);
    expect(
      rows.map(({ bySeries, byCluster, test, confidence, best }) => [
        bySeries,
        byCluster,
        test,
        confidence,
        best,
      ]),
    ).toEqual([
      [null, null, null, null, false],
      [null, null, null, null, false],
    ]);
  });

  it('draws series where there is a single area', async () => {
    const panel = panelOf({ 'a/murder': [10, 12, 16], 'a/theft': [5, 9, 3], 'a/arson': [8, 2, 7] });
    const board = leaderboard(await backtest(panel, [naiveStub, meanStub]), { draws: 50 });
    expect(board.clusters).toBe(3);
    expect(board.rows[0]!.byCluster).not.toBeNull();
  });

  it('has nothing to say of one district without error, all zeros, or no fold at all', async () => {
    const zeros = await backtest(panelOf({ 'a/murder': [0, 0, 0] }), [naiveStub, meanStub]);
    const board = leaderboard(zeros);
    expect(board.rows.map(({ bySeries, test }) => [bySeries, test])).toEqual([
      [null, null],
      [null, null],
    ]);
    const none = await backtest(panelOf({ 'a/murder': [1] }), [naiveStub]);
    expect(leaderboard(none).rows).toMatchObject([{ n: 0, bySeries: null, best: false }]);
  });

  it('refuses an unknown reference and a level of 0', async () => {
    const result = await backtest(noisy(), [naiveStub], { origins: [2019] });
    expect(() => leaderboard(result, { reference: 'x' })).toThrowError(
      expect.objectContaining({ code: 'EVAL_REFERENCE_UNKNOWN' }),
    );
    expect(() => leaderboard(result, { level: 0 })).toThrowError(
      expect.objectContaining({ code: 'EVAL_LEVEL_INVALID' }),
    );
  });
});

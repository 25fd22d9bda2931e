import { type BacktestResult, backtest, summarise } from '@crimecast/eval';
import { beforeAll, describe, expect, it } from 'vitest';
import { coverageOver } from '../../src/figures/coverage-over.js';
import { crimesAhead } from '../../src/figures/crimes-ahead.js';
import { errorBeside } from '../../src/figures/error-beside.js';
import { figuresOf, scoresOf } from '../../src/figures/figures.js';
import { foldRows } from '../../src/figures/fold-rows.js';
import { headlineOf, meanHeadline } from '../../src/figures/headline-of.js';
import { meanOf } from '../../src/figures/mean-of.js';
import { relativeMaeOf } from '../../src/figures/relative-mae-of.js';
import { PROTOCOL, type Protocol } from '../../src/run/protocol.js';
import { panelOf, stub } from '../panels.js';

/*
 * By hand. Last values and outcomes, naive errors and those of `up` (one more) and `far` (two more):
 *            2020→2021  naive up far   2021→2022  naive up far
 * a murder   10 → 12        2  1   0   12 → 11        1  2   3
 * b murder   20 → 24        4  3   2   24 → 26        2  1   0
 * a theft     4 →  5        1  0   1    5 →  9        4  3   2
 * b theft     8 →  5        3  4   5    5 →  5        0  1   2
 */
const panel = panelOf({
  's-a/murder': [9, 9, 9, 10, 12, 11],
  's-a/theft': [4, 4, 4, 4, 5, 9],
  't-b/murder': [21, 20, 19, 20, 24, 26],
  't-b/theft': [8, 8, 8, 8, 5, 5],
});
const models = [stub('naive', 0, 2), stub('up', 1, 2), stub('far', 2)];
const TIMES = [2021, 2022];
let result: BacktestResult;
beforeAll(async () => {
  result = await backtest(panel, models, { origins: [2020, 2021], horizon: 2, levels: [80, 95] });
});

describe('foldRows', () => {
  it('gives the row one step ahead of each series, in their order', () => {
    const rows = foldRows(result, 'up', 2021)!;
    expect(rows.map((row) => result.rows.mean[row])).toEqual([11, 5, 21, 9]);
    expect(rows.map((row) => result.rows.actual[row])).toEqual([12, 5, 24, 5]);
    expect(rows.map((row) => result.rows.horizon[row])).toEqual([1, 1, 1, 1]);
  });

  it('returns null for a model or a year that was not tested', () => {
    expect(foldRows(result, 'lstm', 2021)).toBeNull();
    expect(foldRows(result, 'up', 2020)).toBeNull();
  });
});

describe('relativeMaeOf', () => {
  it('is the geometric mean over crimes of the ratio of absolute errors', () => {
    // 2021: murder 4 / 6, theft 4 / 4. 2022: murder 3 / 3, theft 4 / 4.
    expect(relativeMaeOf(result, 'up', 'naive', 2021)!.relMae).toBeCloseTo(Math.sqrt(4 / 6), 12);
    expect(relativeMaeOf(result, 'up', 'naive', 2022)!.relMae).toBeCloseTo(1, 12);
  });

  it('draws whole states, so that bounds are those of one state or the other', () => {
    // State s alone: murder 1 / 2, theft 0 / 1, so 0. State t alone: murder 3 / 4, theft 4 / 3, so 1.
    const { lower, upper } = relativeMaeOf(result, 'up', 'naive', 2021)!;
    expect(lower).toBe(0);
    expect(upper).toBeCloseTo(1, 12);
  });

  it('agrees with the headline', () => {
    const headline = headlineOf(summarise(result), 'far', 2022)!;
    expect(relativeMaeOf(result, 'far', 'naive', 2022)!.relMae).toBeCloseTo(headline.relMae!, 12);
  });

  it('returns null where a model was not tested', () => {
    expect(relativeMaeOf(result, 'lstm', 'naive', 2021)).toBeNull();
    expect(relativeMaeOf(result, 'up', 'lstm', 2021)).toBeNull();
  });
});

describe('crimesAhead', () => {
  it('counts crimes with a smaller error and names the worst', () => {
    const summary = summarise(result);
    expect(crimesAhead(summary, 'up', 2021)).toEqual({
      ...{ time: 2021, ahead: 1, crimes: 2 },
      worst: { crime: 'theft', relMae: 1 },
    });
    // far 2021: murder 2 / 6, theft 6 / 4.
    expect(crimesAhead(summary, 'far', 2021)!.worst).toEqual({ crime: 'theft', relMae: 1.5 });
  });

  it('returns null for a model that was not tested', () => {
    expect(crimesAhead(summarise(result), 'lstm', 2021)).toBeNull();
  });
});

describe('errorBeside', () => {
  it('is the mean over years of the geometric means of error ratios', () => {
    // far / up: 2021 murder 2 / 4, theft 6 / 4; 2022 murder 3 / 3, theft 4 / 4.
    const expected = (Math.sqrt((2 / 4) * (6 / 4)) + 1) / 2;
    expect(errorBeside(result, 'far', 'up', TIMES)).toBeCloseTo(expected, 12);
  });

  it('returns null where the other was not tested, or not in all years', () => {
    expect(errorBeside(result, 'far', 'lstm-original', TIMES)).toBeNull();
    expect(errorBeside(result, 'far', 'up', [2020, 2021])).toBeNull();
  });
});

describe('meanHeadline', () => {
  it('averages WAPE over years', () => {
    // naive: 2021 murder 6 / 36, theft 4 / 10; 2022 murder 3 / 37, theft 4 / 14.
    const [first, second] = [(6 / 36 + 4 / 10) / 2, (3 / 37 + 4 / 14) / 2];
    const value = meanHeadline(summarise(result), 'naive', TIMES, ({ macroWape }) => macroWape);
    expect(value).toBeCloseTo((first + second) / 2, 12);
  });

  it('reads two steps ahead', () => {
    // From 2020 to 2022. naive: murder 1 + 6, theft 5 + 3. up, two more: murder 1 + 4, theft 3 + 5.
    const value = meanHeadline(summarise(result), 'up', [2022], ({ relMae }) => relMae, 2);
    expect(value).toBeCloseTo(Math.sqrt((5 / 7) * (8 / 8)), 12);
  });

  it('returns null where a year is missing', () => {
    expect(meanHeadline(summarise(result), 'up', [2019, 2021], ({ rmsse }) => rmsse)).toBeNull();
  });
});

describe('meanOf', () => {
  it('leaves nothing out: a missing value makes the mean null', () => {
    expect(meanOf([1, 2, 6])).toBe(3);
    for (const hole of [null, undefined, Number.NaN]) expect(meanOf([1, hole])).toBeNull();
    expect(meanOf([])).toBeNull();
  });
});

describe('coverageOver', () => {
  it('pools years and finds the crimes at both ends', () => {
    // naive ± 2: murder in, out; in, in. theft in, out; out, in.
    expect(coverageOver(result, 'naive', 80, TIMES)).toEqual({
      ...{ level: 80, pooled: 5 / 8 },
      lowest: { crime: 'theft', share: 1 / 2 },
      highest: { crime: 'murder', share: 3 / 4 },
    });
  });

  it('returns null without intervals or without the level', () => {
    expect(coverageOver(result, 'far', 80, TIMES)).toBeNull();
    expect(coverageOver(result, 'naive', 50, TIMES)).toBeNull();
  });
});

describe('figuresOf', () => {
  const protocol: Protocol = {
    ...{ ...PROTOCOL, origins: [2020, 2021], scored: TIMES, stress: [], model: 'up' },
    originals: { forest: 'far', lstm: 'lstm-original' },
  };

  it('puts the figures of one model together, null where something was not measured', () => {
    const measured = { protocol, result, earlier: null, risk: [], dataVersion: 'x' };
    const figures = figuresOf(measured, 'up', scoresOf(result, protocol));
    expect(figures.years.map(({ time }) => time)).toEqual(TIMES);
    expect(figures.ahead.map(({ ahead }) => ahead)).toEqual([1, 0]);
    // up / far: 2021 murder 4 / 2, theft 4 / 6; 2022 both 1.
    expect(figures.besideForest).toBeCloseTo((Math.sqrt((4 / 2) * (4 / 6)) + 1) / 2, 12);
    expect([figures.besideLstm, figures.twoAhead, figures.risk]).toEqual([null, null, []]);
    // up ± 2: 2021 in, out, in, out; 2022 in, in, out, in.
    expect(figures.inside80!.pooled).toBe(5 / 8);
  });

  it('weighs quantiles alike: CRPS is twice the plain mean of pinball losses over the mean count', () => {
    const scored = scoresOf(result, protocol).headlines.find(
      ({ model, time, horizon }) => model === 'naive' && time === 2021 && horizon === 1,
    )!;
    // Quantiles .025 and .1 at last − 2, .5 at last, .9 and .975 at last + 2.
    const loss = (actual: number, last: number) =>
      [
        [0.025, last - 2],
        [0.1, last - 2],
        [0.5, last],
        [0.9, last + 2],
        [0.975, last + 2],
      ].reduce((sum, [quantile, value]) => {
        const error = actual - value!;
        return sum + Math.max(quantile! * error, (quantile! - 1) * error) / 5;
      }, 0);
    const murder = (2 * (loss(12, 10) + loss(24, 20))) / 36;
    const theft = (2 * (loss(5, 4) + loss(5, 8))) / 10;
    expect(scored.crps).toBeCloseTo((murder + theft) / 2, 12);
  });
});

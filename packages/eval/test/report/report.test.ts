import { lastPeriod, type Panel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { backtest, scoreGroups } from '../../src/index.js';
import {
  type EvaluateOptions,
  evaluate,
  htmlReport,
  jsonReport,
  markdownReport,
} from '../../src/report/index.js';
import { last, meanStub, naiveStub, noisyPanel, panelOf, stub } from '../panels.js';

/** Twelve areas in three parents, two crimes; names are given by the caller. */
function noisy(crimes = ['murder', 'theft'], parent = 'p'): Panel {
  const series = Array.from({ length: 24 }, (_, s) => {
    const area = `area ${s % 12}`;
    const crime = crimes[s < 12 ? 0 : 1]!;
    return { id: `${area}/${crime}`, area, crime, parent: `${parent}${s % 3}` };
  });
  return noisyPanel(series);
}

const wide = stub('wide', {
  predict: (values) => values.reduce((sum, value) => sum + value, 0) / values.length,
  width: 10,
});
const run = (panel = noisy()) =>
  backtest(panel, [naiveStub, wide], { origins: [2017, 2018, 2019], horizon: 2, levels: [80, 95] });
const small: EvaluateOptions = { bootstrap: { draws: 50 } };

describe('evaluate', () => {
  it('is about the last model, beside naive, and holds what the parts give', async () => {
    const result = await run();
    const found = evaluate(result, small);
    expect([found.model, found.reference]).toEqual(['wide', 'naive']);
    expect(found.crimes.map(({ name, relMae }) => [name, relMae])).toEqual(
      scoreGroups(result, 'crime', { models: ['wide'] }).map(({ group, relMae }) => [
        group,
        relMae,
      ]),
    );
    expect(found.horizons.map(({ group }) => group)).toEqual(['1', '2']);
    expect(found.calibration.map(({ level, n }) => [level, n])).toEqual([
      [80, 120],
      [95, 120],
    ]);
    expect(found.density.cells.reduce((sum, { n }) => sum + n, 0)).toBe(120);
    expect(found.worst).toHaveLength(12);
    expect(found.parents.map(({ group }) => group)).toEqual(['p0', 'p1', 'p2']);
  });

  it('names the furthest-off series with the reason that the caller knows', async () => {
    const found = evaluate(await run(), {
      ...small,
      names: { crime: (id) => id.toUpperCase(), area: ({ area }) => `the ${area}` },
      knowledge: { flagOf: ({ series }) => (series.crime === 'theft' ? 'counted anew' : null) },
    });
    for (const cell of found.worst) {
      expect(cell.area).toMatch(/^the area \d+$/);
      expect(cell.reason).toBe(cell.crime === 'THEFT' ? 'counted anew' : null);
    }
    const errors = found.worst.map(({ normalisedError }) => normalisedError);
    expect(errors).toEqual([...errors].sort((a, b) => b - a));
    expect(found.audit.flagged!.flagged).toBe(60);
  });

  it('keeps periods of stress apart everywhere', async () => {
    const found = evaluate(await run(), { ...small, stress: [2019] });
    expect(found.leaderboard.times).toEqual([2018, 2020]);
    expect(found.leaderboard.stress!.times).toEqual([2019]);
    expect(found.calibration[0]!.n).toBe(72);
    expect(found.worst.every(({ time }) => time !== '2019')).toBe(true);
    expect(found.stress).toEqual(['2019']);
  });

  it('says when models did not learn anew at every origin', async () => {
    const options = { origins: [2017, 2018, 2019], refit: 'once' } as const;
    const { protocol } = evaluate(await backtest(noisy(), [naiveStub, wide], options), small);
    expect(protocol.some((line) => line.includes('only at the first origin'))).toBe(true);
    expect(evaluate(await run(), small).protocol.join(' ')).not.toContain('learned anew');
  });

  it('says what is left out, and why', async () => {
    const failing = stub('failing', {
      predict: (values) => (values[0]! > 40 ? Number.NaN : last(values)),
      onFit: (train) => {
        if (lastPeriod(train) === 2017) throw new Error('no luck');
      },
      alter: (set) => ({
        ...set,
        fallbacks: [{ series: 0, to: 'naive', reason: 'SHORT_HISTORY', detail: '' }],
      }),
    });
    const origins = [2017, 2018, 2019];
    const result = await backtest(noisy(), [naiveStub, failing], { origins, horizon: 2 });
    const { excluded } = evaluate(result, small);
    expect(excluded[0]).toBe('failing gave no forecasts from 2017: no luck');
    expect(
      excluded.some((line) =>
        /^failing left \d+ cells? without a forecast from 2018\.$/.test(line),
      ),
    ).toBe(true);
    expect(excluded).toContain('24 forecasts met no recorded figure (yet).');
    expect(excluded.some((line) => line.includes('from a simpler model'))).toBe(true);
  });

  it('names crimes in which the reference made no error', async () => {
    const panel = panelOf({ 'a/murder': [1, 2, 4], 'a/arson': [5, 5, 5] });
    const result = await backtest(panel, [naiveStub, meanStub], { origins: [2018] });
    const { excluded } = evaluate(result, { ...small, names: { crime: () => 'Arson' } });
    expect(excluded).toEqual([
      'relMAE of 2019 at step 1 is without Arson: the reference made no error to compare with.',
    ]);
  });

  it('refuses an unknown model and a backtest without outcomes', async () => {
    const result = await run();
    expect(() => evaluate(result, { model: 'x' })).toThrowError(
      expect.objectContaining({ code: 'EVAL_REFERENCE_UNKNOWN' }),
    );
    const empty = await backtest(panelOf({ 'a/murder': [1] }), [naiveStub]);
    expect(() => evaluate(empty)).toThrowError(expect.objectContaining({ code: 'EVAL_EMPTY' }));
    expect(() => evaluate(result, { stress: [2018, 2019, 2020] })).toThrowError(
      expect.objectContaining({ code: 'EVAL_EMPTY' }),
    );
  });
});

describe('htmlReport', () => {
  it('is one page that needs nothing else and runs no script', async () => {
    const page = htmlReport(evaluate(await run(), small));
    expect(page).toMatch(/^<!doctype html>/);
    expect(page).not.toMatch(/<script|<link|<img|@import|url\(|https?:|src=/);
    expect(page).toContain("default-src 'none'");
    for (const part of [
      'prefers-color-scheme:dark',
      '@media print',
      'name="viewport"',
      'lang="en"',
    ]) {
      expect(page).toContain(part);
    }
    expect(page).not.toMatch(/NaN|undefined|\[object/);
    expect(page.match(/<svg/g)).toHaveLength(6);
  });

  it('has every section with a heading, and tables with headers', async () => {
    const page = htmlReport(evaluate(await run(), small));
    for (const id of ['models', 'time', 'crimes', 'fit', 'groups', 'trouble', 'protocol']) {
      expect(page).toContain(`<section id="${id}" aria-labelledby="${id}-title">`);
    }
    expect(page.match(/<table>/g)!.length).toBe(page.match(/<thead>/g)!.length);
  });

  it('escapes every name that comes from data, model or caller', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const panel = noisy([`${evil}1`, `${evil}2`], evil);
    const bad = { ...wide, name: evil };
    const result = await backtest(panel, [naiveStub, bad], { origins: [2018, 2019] });
    const page = htmlReport(
      evaluate(result, {
        ...small,
        names: { title: evil, area: () => evil, notes: [evil] },
        knowledge: { flagOf: () => evil, classOf: () => evil },
      }),
    );
    expect(page).not.toContain('<img');
    expect(page).toContain('&lt;img src=x');
  });

  it('never calls a place dangerous or a forecast a certainty', async () => {
    const page = htmlReport(evaluate(await run(), small));
    const said = page.slice(page.indexOf('<main>'));
    expect(said).not.toMatch(/danger|hotspot|unsafe|crime will/i);
    expect(page).toMatch(/recorded cases/i);
  });

  it('does not claim certainty from a single series, and thins a long axis', async () => {
    const values = Array.from({ length: 40 }, (_, t) => 20 + ((t * 55) % 23));
    const result = await backtest(panelOf({ 'a/murder': values }, 1970), [naiveStub, wide]);
    const page = htmlReport(evaluate(result, small));
    expect(page).toContain('a single series cannot say how sure that is');
    expect(page).toContain('because a crime has few series');
    expect(page).not.toMatch(/clearly|NaN/);
  });

  it('can be written for one series without intervals, areas above or errors to compare', async () => {
    const result = await backtest(panelOf({ 'a/murder': [0, 0, 0] }), [naiveStub, meanStub]);
    const page = htmlReport(evaluate(result, small));
    expect(page).toContain('could not be compared');
    expect(page).not.toMatch(/NaN|undefined|Infinity/);
  });

  it('counts no crime as lost, and no model as worse, where nothing can be compared', async () => {
    const rows = { 'a/murder': [1, 2, 4], 'b/murder': [3, 9, 5], 'a/arson': [5, 5, 5] };
    const some = await backtest(panelOf(rows), [naiveStub, meanStub], { origins: [2018] });
    const text = markdownReport(evaluate(some, small));
    expect(text).toContain('for 1 of 1.');
    expect(text).toContain('1 of 2 cannot be compared with naive');
    const none = await backtest(panelOf({ 'a/murder': [0, 0, 0] }), [naiveStub, meanStub]);
    const empty = markdownReport(evaluate(none, small));
    expect(empty).not.toContain('is better than naive');
    expect(empty).not.toContain('| no |');
  });
});

describe('markdownReport', () => {
  it('has the same tables, none broken by a name', async () => {
    const panel = noisy(['a|b', '`c`\n# d']);
    const text = markdownReport(evaluate(await run(panel), small));
    expect(text).toMatch(/^# How good the forecasts are\n/);
    expect(text).toContain('a\\|b');
    expect(text).not.toMatch(/^# d/m);
    for (const block of text.split('\n\n').filter((part) => part.startsWith('|'))) {
      const widths = block.split('\n').map((line) => line.replace(/\\./g, '').split('|').length);
      expect(new Set(widths).size).toBe(1);
    }
  });
});

describe('jsonReport', () => {
  it('reads back as the evaluation', async () => {
    const evaluation = evaluate(await run(), small);
    const { measure, ...rest } = JSON.parse(jsonReport(evaluation));
    expect(measure).toBe('recorded cases');
    expect(rest).toEqual(JSON.parse(JSON.stringify(evaluation)));
    expect(rest.leaderboard.rows[0].bySeries.relMae).toBeGreaterThan(0);
  });
});

import { type Panel, seriesValues } from '@crimecast/data';
import type { Forecaster } from '@crimecast/windows';
import { describe, expect, it } from 'vitest';
import { leakageCheck, withNoiseAfter } from '../src/index.js';
import { last, naiveStub, panelOf, stub } from './panels.js';

const panel = panelOf({ 'a/murder': [1, 2, 4, 7], 'b/murder': [10, null, 600, 16] });

describe('withNoiseAfter', () => {
  it('keeps the past to the bit and changes every later value', () => {
    const noisy = withNoiseAfter(panel, 2018);
    panel.values.forEach((value, i) => {
      if (i % 4 <= 1) expect(noisy.values[i]).toBe(value);
      else expect(noisy.values[i]).not.toBe(value);
    });
  });

  it('fills later gaps as well', () => {
    const gap = panelOf({ 'a/murder': [1, null, null] });
    expect([...withNoiseAfter(gap, 2017).values].filter(Number.isNaN)).toEqual([]);
  });
});

describe('leakageCheck', () => {
  it('passes a model that knows its training panel only', async () => {
    const wide = stub('wide', { predict: last, width: 5 });
    const report = await leakageCheck(wide, panel, 2019, { horizon: 2, levels: [80] });
    expect(report).toEqual({ identical: true, differing: 0, firstSeries: null });
  });

  it('passes at the last origin, where nothing is later', async () => {
    expect((await leakageCheck(naiveStub, panel, 2020)).identical).toBe(true);
  });

  it('catches a model that is not the same twice, naming the series', async () => {
    let calls = 0;
    const drifting = stub('drifting', { predict: () => calls++ });
    const report = await leakageCheck(drifting, panel, 2019);
    expect(report).toEqual({ identical: false, differing: 2, firstSeries: 'a/murder' });
  });

  it('catches a model made with knowledge of the future, told how it is made', async () => {
    // It was handed every value, and forecasts the next one.
    const oracle = (whole: Panel) =>
      stub('oracle', {
        predict: (past, step) => {
          const s = whole.values.indexOf(past[0]!) / whole.length;
          return seriesValues(whole, s)[past.length + step - 1]!;
        },
      });
    const options = { horizon: 2, levels: [80] };
    const caught = await leakageCheck(oracle, panel, 2018, { horizon: 2 });
    expect(caught).toEqual({ identical: false, differing: 4, firstSeries: 'a/murder' });
    const honest = async () => stub('honest', { predict: last, width: 5 });
    expect(await leakageCheck(honest, panel, 2018, options)).toMatchObject({ identical: true });
  });

  it('catches a model that scales by the whole panel', async () => {
    const scaled = (whole: Panel) => {
      const most = whole.values.reduce((a, b) => Math.max(a, b || 0), 0);
      return stub('scaled', { predict: (past) => (last(past) / most) * 10 });
    };
    expect((await leakageCheck(scaled, panel, 2018)).identical).toBe(false);
    expect((await leakageCheck(scaled, panel, 2020)).identical).toBe(true);
  });

  it('catches rows that come and go', async () => {
    let calls = 0;
    const short = stub('short', {
      predict: last,
      alter: (set) => (calls++ === 0 ? { ...set, mean: set.mean.slice(0, 1) } : set),
    });
    const report = await leakageCheck(short, panel, 2019);
    expect(report).toEqual({ identical: false, differing: 1, firstSeries: 'b/murder' });
  });

  it('catches bounds that come and go', async () => {
    let fits = 0;
    const base = stub('base', { predict: last, width: 5 });
    const moody: Forecaster = {
      name: 'moody',
      async fit(train, options) {
        const fitted = await base.fit(train, options);
        const withLevels = fits++ === 0;
        return {
          ...fitted,
          predict: (horizon, asked) => fitted.predict(horizon, withLevels ? asked : {}),
        };
      },
    };
    const report = await leakageCheck(moody, panel, 2019, { levels: [80] });
    expect(report).toMatchObject({ identical: false, differing: 4 });
  });

  it('refuses an origin outside the panel', async () => {
    await expect(leakageCheck(naiveStub, panel, 2030)).rejects.toMatchObject({
      code: 'DATA_PERIOD_INVALID',
    });
  });
});

import { seriesValues } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { straightLine } from '../../src/smoothing/straight-line.js';
import { writeTheta } from '../../src/smoothing/theta-line.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { r } from './r-figures.js';

const fitTheta = (panel: ReturnType<typeof panelOf>) =>
  createForecaster('theta', { intervals: false }).fit(panel);

describe('writeTheta', () => {
  it('agrees with thetaf of R, smoothed as R smoothed', () => {
    const yearly = r('yearly');
    const [alpha, start] = r('theta alpha, level') as unknown as [number, number];
    let level = start;
    for (const value of yearly) level += alpha * (value - level);
    const left = (1 - alpha) ** yearly.length;
    const out = new Float64Array(4);
    writeTheta({ level, slope: straightLine(yearly).slope, alpha, left }, out);
    for (const [i, mean] of r('theta mean').entries()) {
      expect(Math.abs(out[i]! - mean)).toBeLessThan(1e-6 * mean);
    }
  });

  it('is the mean of the two theta lines', () => {
    // Theta 2 doubles the distance from the line; it is smoothed, theta 0 is the line itself.
    const values = [5, 9, 6, 12, 10, 15];
    const { level: base, slope } = straightLine(values);
    const alpha = 0.4;
    const start = 4;
    const line = (t: number) => base + slope * t;
    let two = 2 * start - line(0);
    let plain = start;
    values.forEach((value, t) => {
      two += alpha * (2 * value - line(t + 1) - two);
      plain += alpha * (value - plain);
    });
    const out = new Float64Array(3);
    const left = (1 - alpha) ** values.length;
    writeTheta({ level: plain, slope, alpha, left }, out);
    // Starts differ by what is left of them: line(0) + slope instead of line(0) is Hyndman's.
    const shift = (left * slope * (1 / alpha - 1)) / 2;
    for (const [h, mean] of out.entries()) {
      const whole = (two + line(values.length + 1 + h)) / 2;
      expect(Math.abs(mean - whole)).toBeLessThan(Math.abs(shift) + left * Math.abs(slope) + 1e-9);
    }
  });
});

describe('theta', () => {
  it('carries half of a steady growth in proportion on, where there are seasons', async () => {
    const values = Array.from({ length: 40 }, (_, t) => Math.expm1(2 + 0.05 * t));
    const where = { frequency: 'month' as const, start: 24_000 };
    const { mean } = await (await fitTheta(panelOf({ 'a/x': values }, where))).predict(5);
    for (let h = 1; h < 5; h++) {
      expect(Math.log1p(mean[h]!) - Math.log1p(mean[h - 1]!)).toBeCloseTo(0.025, 6);
    }
  });

  it('works on counts where there are none, by hand', async () => {
    // Smoothed with .7 from the mean of the three: 13, 17.9, 26.37; the slope of the line is 10, and
    // .3³ of the first level is left, so the drift begins at 5 · (1 − .027) / .7.
    const { mean } = await (await fitTheta(panelOf({ 'a/x': [10, 20, 30] }))).predict(2);
    expect(mean[0]).toBeCloseTo(26.37 + 5 * (0.973 / 0.7), 10);
    expect(mean[1]! - mean[0]!).toBeCloseTo(5, 10);
  });

  it('never falls below 0', async () => {
    const { mean } = await (await fitTheta(panelOf({ 'a/x': [30, 20, 10] }))).predict(9);
    expect(mean.at(-1)).toBe(0);
  });

  it('reads the trend from the last 120 periods', async () => {
    const values = Array.from({ length: 200 }, (_, t) => (t < 80 ? 9 * t : 300 + (t % 7)));
    const where = { frequency: 'month' as const, start: 24_000 };
    const whole = await (await fitTheta(panelOf({ 'a/x': values }, where))).predict(3);
    const changed = values.map((value, t) => (t < 60 ? value + 50 : value));
    const other = await (await fitTheta(panelOf({ 'a/x': changed }, where))).predict(3);
    expect(other.mean).toEqual(whole.mean);
  });

  it('leaves it to naive below three observed values, and says so', async () => {
    const panel = panelOf({ 'a/x': [null, 4, null, 6], 'b/x': [null, null, null, null] });
    const { mean, fallbacks } = await (await fitTheta(panel)).predict(1);
    expect([...mean]).toEqual([6, Number.NaN]);
    expect(fallbacks).toEqual([
      { series: 0, to: 'naive', reason: 'SHORT_HISTORY', detail: '2 years of history, 3 needed' },
      expect.objectContaining({ series: 1, to: null, reason: 'NO_HISTORY' }),
    ]);
  });

  it('gives numbers of 0 or more for zeros, gaps and jumps', async () => {
    const panel = panelOf({
      'a/x': Array.from({ length: 30 }, () => 0),
      'b/x': Array.from({ length: 30 }, (_, t) => (t % 3 === 0 ? null : 30 - t)),
      'c/x': Array.from({ length: 30 }, (_, t) => (t === 29 ? 1e9 : 1)),
    });
    const { mean, fallbacks } = await (await fitTheta(panel)).predict(24);
    expect(mean.every((value) => Number.isFinite(value) && value >= 0)).toBe(true);
    expect([...mean.subarray(0, 24)]).toEqual(new Array(24).fill(0));
    expect(fallbacks).toEqual([]);
  });

  it('leaves the history as it was', async () => {
    const panel = syntheticPanel({ areas: 2, length: 30, frequency: 'month', start: 24_000 });
    const before = [...seriesValues(panel, 0)];
    await (await fitTheta(panel)).predict(2);
    expect([...seriesValues(panel, 0)]).toEqual(before);
  });
});

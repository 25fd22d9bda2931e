import { describe, expect, it } from 'vitest';
import { calibrate } from '../../src/intervals/calibrate.js';
import { calibrationOrigins } from '../../src/intervals/calibration-origins.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { stubModel, taskFor } from '../stub-model.js';

const log = Math.log1p;
/** 60 districts that count the same: 10, 20, 30, 40, 50, 60. */
const panel = panelOf(
  Object.fromEntries(
    Array.from({ length: 60 }, (_, a) => [`${a}/murder`, [10, 20, 30, 40, 50, 60]]),
  ),
);

async function calibrateStub(stub: ReturnType<typeof stubModel>, from = panel) {
  return calibrate(from, stub.model, taskFor(from).refits, calibrationOrigins(from));
}

describe('calibrate', () => {
  it('takes log errors of the last three origins that reach each step', async () => {
    const { own } = await calibrateStub(stubModel(() => 15));
    const expected = (actuals: number[]) =>
      actuals.flatMap((actual) => Array(60).fill(log(actual) - log(15)));
    expect([...own[0]!.all]).toEqual(expected([40, 50, 60]));
    expect([...own[1]!.all]).toEqual(expected([40, 50, 60]));
    expect([...own[2]!.all]).toEqual(expected([40, 50, 60]));
    expect(own).toHaveLength(3);
  });

  it('forecasts from each origin with a fit that ends there', async () => {
    // The forecast is the number of years in training: 5 at the last past origin.
    const { own } = await calibrateStub(stubModel((train) => train.length));
    expect([...new Set(own[0]!.all)]).toEqual(
      [log(60) - log(5), log(50) - log(4), log(40) - log(3)].sort((a, b) => a - b),
    );
    expect([...new Set(own[1]!.all)]).toEqual(
      [log(60) - log(4), log(50) - log(3), log(40) - log(2)].sort((a, b) => a - b),
    );
  });

  it('fits once per origin, whatever the number of steps', async () => {
    const stub = stubModel(() => 15);
    await calibrateStub(stub);
    expect(stub.fits).toEqual([5, 4, 3, 2, 1]);
  });

  it('keeps errors of series that another model forecast apart', async () => {
    const { own, borrowed } = await calibrateStub(stubModel(() => 15, [0, 1]));
    expect(own[0]!.all).toHaveLength(58 * 3);
    expect(borrowed[0]!.all).toHaveLength(2 * 3);
  });

  it('skips outcomes and forecasts that nobody knows', async () => {
    const values = panel.values.slice();
    values[5] = Number.NaN;
    const { own } = await calibrateStub(
      stubModel(() => 15),
      { ...panel, values },
    );
    expect(own[0]!.all).toHaveLength(60 * 3 - 1);
    const nothing = await calibrateStub(stubModel(() => Number.NaN));
    expect(nothing.own[0]!.all).toHaveLength(0);
  });

  it('has fewer steps where the panel is short, and none of one period', async () => {
    const two = await calibrateStub(
      stubModel(() => 1),
      syntheticPanel({ areas: 60, length: 2 }),
    );
    expect(two.own).toHaveLength(1);
    const one = await calibrateStub(
      stubModel(() => 1),
      syntheticPanel({ areas: 60, length: 1 }),
    );
    expect([one.own, one.borrowed]).toEqual([[], []]);
  });

  it('knows whether the newest counts are whole, whatever older ones were re-estimated to', async () => {
    const wholeOf = async (values: Float64Array) =>
      (
        await calibrateStub(
          stubModel(() => 1),
          { ...panel, values },
        )
      ).whole;
    expect(await wholeOf(panel.values)).toBe(true);
    expect(await wholeOf(panel.values.map((value) => value + 0.5))).toBe(false);
    const newest = (i: number) => i % panel.length === panel.length - 1;
    expect(await wholeOf(panel.values.map((value, i) => (newest(i) ? value : value + 0.5)))).toBe(
      true,
    );
  });

  it('gives each crime its cells in the order of the panel', async () => {
    const both = panelOf({ 'a/theft': [1, 2, 3, 4, 5], 'a/murder': [9, 9, 9, 9, 9] });
    const { crimes, own } = await calibrateStub(
      stubModel(() => 9),
      both,
    );
    expect(crimes).toEqual(['theft', 'murder']);
    expect(new Set(own[0]!.byCrime[1])).toEqual(new Set([0]));
    expect(Math.max(...own[0]!.byCrime[0]!)).toBeLessThan(0);
  });
});

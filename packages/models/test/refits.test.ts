import { describe, expect, it } from 'vitest';
import { createMeter } from '../src/progress-meter.js';
import { syntheticPanel } from './panels.js';
import { stubModel, taskFor } from './stub-model.js';

const panel = syntheticPanel();

describe('refits', () => {
  it('fits a model once per origin, on what was known then', async () => {
    const { model, fits } = stubModel(() => 1);
    const { refits } = taskFor(panel);
    const first = await refits.at(model, 2020);
    expect(await refits.at(model, 2020)).toBe(first);
    await refits.at(model, 2018);
    expect(fits).toEqual([4, 2]);
  });

  it('shares a fit that is still going on', async () => {
    const { model, fits } = stubModel(() => 1);
    const { refits } = taskFor(panel);
    await Promise.all([refits.at(model, 2020), refits.at(model, 2020)]);
    expect(fits).toEqual([4]);
  });

  it('keeps models of the same id apart', async () => {
    const [one, other] = [stubModel(() => 1), stubModel(() => 2)];
    const { refits } = taskFor(panel);
    await refits.at(one.model, 2020);
    await refits.at(other.model, 2020);
    expect([one.fits, other.fits]).toEqual([[4], [4]]);
  });

  it('lets a fit in the past ask for earlier ones in the same memory', async () => {
    const inner = stubModel(() => 1);
    const outer = {
      ...stubModel(() => 1).model,
      fit: (train: typeof panel, task: Parameters<typeof inner.model.fit>[1]) =>
        task.refits.at(inner.model, train.start + 1),
    };
    const { refits } = taskFor(panel);
    await Promise.all([refits.at(outer, 2022), refits.at(outer, 2020)]);
    expect(inner.fits).toEqual([2]);
  });

  it('refuses an origin that the panel does not have', () => {
    const { refits } = taskFor(panel);
    expect(() => refits.at(stubModel(() => 1).model, 2030)).toThrowError(
      expect.objectContaining({ code: 'DATA_PERIOD_INVALID' }),
    );
  });
});

describe('createMeter', () => {
  it('counts up to the total and never beyond', () => {
    const seen: unknown[] = [];
    const meter = createMeter((progress) => seen.push(progress), 2);
    for (const stage of ['a', 'b', 'c']) meter.advance(stage);
    meter.finish();
    expect(seen).toEqual([
      { done: 1, total: 2, stage: 'a' },
      { done: 2, total: 2, stage: 'b' },
      { done: 2, total: 2, stage: 'c' },
    ]);
  });

  it('is done when finished early, whatever was left', () => {
    const seen: unknown[] = [];
    const meter = createMeter((progress) => seen.push(progress), 5);
    meter.advance('a');
    meter.finish();
    meter.finish();
    expect(seen).toEqual([
      { done: 1, total: 5, stage: 'a' },
      { done: 5, total: 5, stage: 'a' },
    ]);
  });

  it('counts without anyone listening', () => {
    expect(() => createMeter(undefined, 1).advance('a')).not.toThrow();
  });
});

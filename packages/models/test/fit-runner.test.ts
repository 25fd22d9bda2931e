import { describe, expect, it } from 'vitest';
import { fitHere } from '../src/fit-runner.js';
import type { PointModel } from '../src/point-model.js';
import { syntheticPanel } from './panels.js';
import { stubModel, taskFor } from './stub-model.js';

const panel = syntheticPanel({ areas: 2 });

describe('fitHere', () => {
  it('fits one model at a time, in order', async () => {
    const log: string[] = [];
    const slow = (id: string): PointModel => ({
      ...stubModel(() => 1).model,
      async fit(train, task) {
        log.push(`${id} begins`);
        await Promise.resolve();
        log.push(`${id} ends`);
        return stubModel(() => 1).model.fit(train, task);
      },
    });
    const run = fitHere();
    const task = taskFor(panel);
    await Promise.all(['a', 'b'].map((id) => run(slow(id), panel, task)));
    expect(log).toEqual(['a begins', 'a ends', 'b begins', 'b ends']);
  });

  it('does not begin what waits behind a failure', async () => {
    const fails: PointModel = {
      ...stubModel(() => 1).model,
      fit: () => Promise.reject(new Error('no')),
    };
    const { model, fits } = stubModel(() => 1);
    const run = fitHere();
    const task = taskFor(panel);
    const both = [run(fails, panel, task), run(model, panel, task)];
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    expect(fits).toEqual([]);
  });

  it('does not begin when aborted meanwhile', async () => {
    const controller = new AbortController();
    const { model, fits } = stubModel(() => 1);
    const fitted = fitHere()(model, panel, taskFor(panel, controller.signal));
    controller.abort();
    await expect(fitted).rejects.toMatchObject({ name: 'AbortError' });
    expect(fits).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { runPool } from '../../src/backtest/run-pool.js';

const turns = async (n: number) => {
  for (let i = 0; i < n; i++) await Promise.resolve();
};

describe('runPool', () => {
  it('runs every task once, in order, never more than allowed at a time', async () => {
    const begun: number[] = [];
    let [running, most] = [0, 0];
    const tasks = Array.from({ length: 9 }, (_, i) => async () => {
      begun.push(i);
      most = Math.max(most, ++running);
      await turns(10 - i);
      running--;
    });
    await runPool(tasks, 4);
    expect(begun).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8]);
    expect([most, running]).toEqual([4, 0]);
  });

  it('begins nothing after a failure, waits for the rest, and rejects with the first', async () => {
    const ended: number[] = [];
    const task = (i: number, n: number, fails: boolean) => async () => {
      await turns(n);
      ended.push(i);
      if (fails) throw new Error(`task ${i}`);
    };
    const tasks = [task(0, 9, true), task(1, 2, true), task(2, 1, false)];
    await expect(runPool(tasks, 2)).rejects.toThrow('task 1');
    expect(ended).toEqual([1, 0]);
  });

  it('is done at once without tasks', async () => {
    await runPool([], 3);
  });
});

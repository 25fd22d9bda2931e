import { describe, expect, it, onTestFinished } from 'vitest';
import type { HistoryTask } from '../../src/predict/history-task.js';
import { createPredictThread } from '../../src/predict/predict-thread.js';
import { fixture } from '../support/test-server.js';

const task = (values: number[]): HistoryTask => ({
  panel: {
    ...{ frequency: 'month', start: 0, length: values.length, values },
    series: [{ id: 'mine', area: 'here', crime: 'murder' }],
  },
  ...{ models: ['naive'], fit: 'sent', horizon: 1, levels: [], explain: null },
});

function thread(options: Parameters<typeof createPredictThread>[0]) {
  const made = createPredictThread(options);
  onTestFinished(() => made.close());
  return made;
}

describe('the thread of long predictions', () => {
  it('forecasts several histories, each for itself, in order', async () => {
    const [one, two] = await thread({}).run([task([1, 2, 3]), task([9])], []);
    expect([...one!.forecasts[0]!.mean]).toEqual([3]);
    expect([...two!.forecasts[0]!.mean]).toEqual([9]);
  });

  it('starts again after it was left idle', async () => {
    const own = thread({ idleMs: 1 });
    for (const count of [1, 2]) {
      const [answer] = await own.run([task([count])], []);
      expect([...answer!.forecasts[0]!.mean]).toEqual([count]);
    }
  });

  it('ends what takes too long, with a remedy, and goes on', async () => {
    const own = thread({ url: fixture('never-answers.mjs'), limitMs: 20 });
    for (let time = 0; time < 2; time++) {
      await expect(own.run([task([1])], [])).rejects.toMatchObject({
        code: 'PREDICTION_TOO_LONG',
        message: expect.stringContaining('/v1/uploads'),
      });
    }
  });

  it('refuses more at once than it may hold, and tells when to come again', async () => {
    const own = thread({ url: fixture('never-answers.mjs'), most: 1 });
    const first = expect(own.run([task([1])], [])).rejects.toThrow('being stopped');
    await expect(own.run([task([1])], [])).rejects.toMatchObject({
      code: 'PREDICTIONS_BUSY',
      headers: { 'retry-after': '5' },
    });
    await own.close();
    await first;
  });
});

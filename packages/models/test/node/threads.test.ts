import { createPanel } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import {
  createEnsemble as ensembleInOneThread,
  createForecaster as inOneThread,
} from '../../src/index.js';
import { createForecaster as fromSource } from '../../src/node/index.js';
import { syntheticPanel } from '../panels.js';
import { returning } from '../training/returning.js';

/** The built entry: threads run the built worker beside it. */
const entry = new URL('../../dist/node/index.js', import.meta.url).href;
const { createEnsemble, createForecaster } = (await import(
  entry
)) as typeof import('../../src/node/index.js');
const panel = syntheticPanel({ areas: 60, length: 5 });

describe('createForecaster with threads', () => {
  it.each(['default', 'extra-trees', 'mean3'])(
    'learns the same bytes on 1, 2 and 3 threads: %s',
    async (id) => {
      const expected = (await inOneThread(id).fit(panel, { seed: 7 })).save();
      for (const workers of [1, 2, 3]) {
        const fitted = await createForecaster(id).fit(panel, { seed: 7, workers });
        expect(fitted.save()).toEqual(expected);
      }
    },
    30_000,
  );

  it('learns the same bytes of a network on 1 and 2 threads', async () => {
    const short = returning(80, 4);
    const expected = (await inOneThread('gru').fit(short, { seed: 7 })).save();
    const fitted = await createForecaster('gru').fit(short, { seed: 7, workers: 2 });
    expect(fitted.save()).toEqual(expected);
  }, 60_000);

  it("learns the same bytes of an ensemble of one's own", async () => {
    const members = ['extra-trees', 'ridge', 'naive'];
    const expected = (await ensembleInOneThread(members, { weights: 'past' }).fit(panel)).save();
    const fitted = await createEnsemble(members, { weights: 'past' }).fit(panel, { workers: 2 });
    expect(fitted.save()).toEqual(expected);
  });

  it('tells progress up to the end', async () => {
    const seen: number[] = [];
    let total = 0;
    await createForecaster('ensemble').fit(panel, {
      workers: 2,
      onProgress: (progress) => {
        seen.push(progress.done);
        total = progress.total;
      },
    });
    expect(seen.at(-1)).toBe(total);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('ends with the reason of the signal', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const fit = createForecaster('default').fit(panel, {
      workers: 2,
      signal: controller.signal,
      onProgress: () => controller.abort(reason),
    });
    await expect(fit).rejects.toBe(reason);
  });

  it('works where there is too little for any heavy model', async () => {
    const short = createPanel({
      ...panel,
      length: 1,
      values: panel.values.filter((_, i) => i % 5 === 0),
    });
    const fitted = await createForecaster('default').fit(short, { workers: 2 });
    expect(fitted.members).toEqual(['naive']);
  });

  it('learns in one thread where the file of the threads is not beside it', async () => {
    const expected = (await inOneThread('extra-trees').fit(panel, { seed: 7 })).save();
    const fitted = await fromSource('extra-trees').fit(panel, { seed: 7, workers: 2 });
    expect(fitted.save()).toEqual(expected);
  });

  it.each([0, -1, 1.5, 257, Number.NaN])('refuses %s workers', async (workers) => {
    await expect(createForecaster('naive').fit(panel, { workers })).rejects.toMatchObject({
      code: 'MODEL_WORKERS_INVALID',
    });
    await expect(inOneThread('naive').fit(panel, { workers })).rejects.toMatchObject({
      code: 'MODEL_WORKERS_INVALID',
    });
  });
});

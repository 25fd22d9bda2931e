import { createPanel, lastPeriod } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { type BacktestOptions, backtest, type FoldStore } from '../../src/index.js';
import { last, panelOf, stub } from '../panels.js';

const panel = panelOf({ 'a/murder': [1, 2, 4, 7, 11], 'b/murder': [10, null, 14, 16, 30] });
const origins = [2018, 2019, 2020];

function memory() {
  const kept = new Map<string, Uint8Array>();
  const store: FoldStore = {
    load: async (key) => kept.get(key) ?? null,
    save: async (key, bytes) => {
      kept.set(key, bytes);
    },
  };
  return { kept, store };
}

/** A model that counts its fits, with intervals and a fallback. */
function counting(failAt?: number) {
  const fits: number[] = [];
  const model = stub('count/ing', {
    predict: last,
    width: 3,
    alter: (forecast) => ({
      ...forecast,
      fallbacks: [{ series: 1, to: null, reason: 'NO_HISTORY', detail: '—' }],
    }),
    onFit: (train) => {
      if (lastPeriod(train) === failAt) throw new Error('crash');
      fits.push(lastPeriod(train));
    },
  });
  return { fits, model };
}

const levels = [80, 95];

describe('a backtest that may resume', () => {
  it('continues after an interruption without computing a fold twice, with the same result', async () => {
    const { store } = memory();
    const controller = new AbortController();
    const first = counting();
    const options: BacktestOptions = { origins, levels, resume: { store, version: '1' } };
    const stopped = backtest(panel, [first.model], {
      ...options,
      signal: controller.signal,
      onProgress: ({ done }) => done === 2 && controller.abort(new Error('stop')),
    });
    await expect(stopped).rejects.toThrow('stop');
    expect(first.fits).toEqual([2018, 2019]);
    const second = counting();
    const resumed = await backtest(panel, [second.model], options);
    expect(second.fits).toEqual([2020]);
    expect(resumed).toEqual(await backtest(panel, [counting().model], { origins, levels }));
  });

  it('computes a failed fold again', async () => {
    const { store } = memory();
    const options = { origins, resume: { store, version: '1' } };
    expect((await backtest(panel, [counting(2019).model], options)).failures).toHaveLength(1);
    const again = counting();
    expect((await backtest(panel, [again.model], options)).failures).toEqual([]);
    expect(again.fits).toEqual([2019]);
  });

  it('keeps a fold when later data comes, and not when earlier data changes', async () => {
    const { store } = memory();
    const resume = { store, version: '1' };
    await backtest(panel, [counting().model], { origins: [2019], resume });
    const values = Float64Array.from(panel.values);
    values[4] = 99;
    const later = counting();
    const result = await backtest(createPanel({ ...panel, values }), [later.model], {
      origins: [2019],
      horizon: 1,
      resume,
    });
    expect(later.fits).toEqual([]);
    expect(result.rows.actual[0]).toBe(7);
    values[0] = 2;
    const earlier = counting();
    await backtest(createPanel({ ...panel, values }), [earlier.model], { origins: [2019], resume });
    expect(earlier.fits).toEqual([2019]);
  });

  it.each<[string, BacktestOptions]>([
    ['seed', { seed: 2 }],
    ['horizon', { horizon: 2 }],
    ['levels', { levels: [50] }],
    ['refit', { refit: 'once' }],
    ['version', { resume: { store: memory().store, version: '2' } }],
  ])('does not take a fold of another %s', async (_, change) => {
    const { kept, store } = memory();
    const base: BacktestOptions = { origins: [2018, 2019], resume: { store, version: '1' } };
    await backtest(panel, [counting().model], base);
    const before = new Set(kept.keys());
    const other = { ...base, ...change };
    if (change.resume) other.resume = { store, version: '2' };
    const again = counting();
    await backtest(panel, [again.model], other);
    expect([...kept.keys()].filter((key) => !before.has(key)).length).toBeGreaterThan(0);
  });

  it('has keys that are fit for file names', async () => {
    const { kept, store } = memory();
    await backtest(panel, [counting().model], { origins, resume: { store, version: 'v 1/2' } });
    for (const key of kept.keys()) expect(key).toMatch(/^[A-Za-z0-9._%-]{1,200}$/);
  });

  it('computes damaged, cut off and foreign bytes anew', async () => {
    const whole = memory();
    const options = { origins: [2018], levels };
    await backtest(panel, [counting().model], {
      ...options,
      resume: { store: whole.store, version: '1' },
    });
    const [[key, bytes]] = [...whole.kept] as [[string, Uint8Array]];
    const flipped = bytes.slice();
    flipped[bytes.length - 3]! ^= 4;
    const damages = [new Uint8Array(), bytes.slice(0, 7), bytes.slice(0, -8), flipped];
    damages.push(new Uint8Array(64).fill(255), new Uint8Array([...bytes, 0]));
    for (const damaged of damages) {
      const { kept, store } = memory();
      kept.set(key, damaged);
      const again = counting();
      await backtest(panel, [again.model], { ...options, resume: { store, version: '1' } });
      expect(again.fits).toEqual([2018]);
      expect(kept.get(key)).toEqual(bytes);
    }
  });

  it('fails when the store fails: nothing is lost silently', async () => {
    const { store } = memory();
    const full = { ...store, save: () => Promise.reject(new Error('disk full')) };
    const run = backtest(panel, [counting().model], { resume: { store: full, version: '1' } });
    await expect(run).rejects.toThrow('disk full');
  });
});

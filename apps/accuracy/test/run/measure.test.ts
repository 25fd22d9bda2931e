import { describe, expect, it } from 'vitest';
import { measure } from '../../src/run/measure.js';
import { PROTOCOL, type Protocol } from '../../src/run/protocol.js';
import { panelOf, stub } from '../panels.js';

const panel = panelOf(
  Object.fromEntries(
    Array.from({ length: 12 }, (_, s) => [
      `s${s % 3}-${s}/theft`,
      Array.from({ length: 6 }, (_, t) => 20 + ((s * 31 + t * 55) % 23)),
    ]),
  ),
);
const protocol: Protocol = { ...PROTOCOL, origins: [2021], horizon: 1, models: ['naive', 'mean3'] };

describe('measure', () => {
  it('tests the models of the protocol and tells how far it is', async () => {
    const seen: string[] = [];
    const onProgress = (done: number, total: number, stage: string) =>
      seen.push(`${done}/${total} ${stage}`);
    const measured = await measure(panel, protocol, { whole: false, workers: 1, onProgress });
    expect(measured.result.models).toEqual(['naive', 'mean3']);
    expect([measured.earlier, measured.risk]).toEqual([null, []]);
    expect(seen).toEqual(['1/2 naive 2021', '2/2 mean3 2021']);
  });

  it('takes from a store what is there already', async () => {
    const kept = new Map<string, Uint8Array>();
    const store = {
      load: async (key: string) => kept.get(key) ?? null,
      save: async (key: string, bytes: Uint8Array) => void kept.set(key, bytes),
    };
    const options = { whole: false, workers: 1, resume: { store, version: '1' } };
    const first = await measure(panel, protocol, options);
    expect(kept.size).toBe(2);
    const again = await measure(panel, protocol, options);
    expect(again.result.rows.mean).toEqual(first.result.rows.mean);
    expect(kept.size).toBe(2);
  });

  it('adds the earlier year and elevated risk to a whole run', async () => {
    const stages: string[] = [];
    const measured = await measure(
      panel,
      { ...protocol, neural: ['lstm'] },
      { whole: true, workers: 1, onProgress: (done, total) => stages.push(`${done}/${total}`) },
      async (ids) => ids.map((id) => stub(id, 1)),
    );
    expect(measured.result.models).toEqual([
      ...['naive', 'mean3', 'lstm', 'forest-ml-cart', 'lstm-original'],
    ]);
    expect(measured.earlier!.origins).toEqual([2018]);
    expect(measured.risk.map(({ time }) => time)).toEqual([2022]);
    // Five models, seven of the earlier year, one year of risk.
    expect(stages.at(-1)).toBe('13/13');
    expect(stages).toHaveLength(13);
  });

  it('ends with the reason of its signal', async () => {
    const signal = AbortSignal.abort(new Error('Interrupted.'));
    await expect(measure(panel, protocol, { whole: false, workers: 1, signal })).rejects.toThrow(
      'Interrupted.',
    );
  });

  it('names the model and the origin of a fit that failed', async () => {
    const poor: Protocol = { ...protocol, models: ['naive'], seed: 0.5 };
    await expect(measure(panel, poor, { whole: false, workers: 1 })).rejects.toThrow(
      /^naive failed at origin 2021: /,
    );
  });
});

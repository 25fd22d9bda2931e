import { createPanel, type Panel, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { fitRisk, loadRisk } from '../../src/risk/index.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';

/** Counts of which some crimes jump often and others never. */
function jumpy(areas: number, length = 7): Panel {
  let state = 3;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const series = [];
  const values: number[] = [];
  for (const crime of ['calm', 'wild']) {
    for (let a = 0; a < areas; a++) {
      series.push({ id: `${a}/${crime}`, area: String(a), crime, parent: String(a % 3) });
      for (let t = 0; t < length; t++) {
        const jump = crime === 'wild' && next() < 0.3 ? 3 : 1;
        values.push(Math.round((40 + a) * (0.9 + 0.2 * next()) * jump));
      }
    }
  }
  return createPanel({ frequency: 'year', start: 2016, length, series, values });
}

const panel = jumpy(150);
const risk = await fitRisk(until(panel, 2021), { model: 'mean3' });

describe('fitRisk', () => {
  it('gives chances that come true: of 300 cells about as many as promised', () => {
    const { from, probability } = risk.predict();
    let expected = 0;
    let variance = 0;
    let came = 0;
    probability.forEach((p, s) => {
      if (Number.isNaN(p)) return;
      expected += p;
      variance += p * (1 - p);
      came += Number(panel.values[s * 7 + 6]! >= from[s]!);
    });
    expect(Math.abs(came - expected)).toBeLessThan(4 * Math.sqrt(variance));
  });

  it('tells cells that jump from those that do not', () => {
    const { series, probability } = risk.predict();
    const mean = (crime: string) => {
      const own = [...probability].filter((_, s) => series[s]!.crime === crime);
      return own.reduce((sum, p) => sum + p, 0) / own.length;
    };
    expect(mean('calm')).toBeLessThan(0.05);
    expect(mean('wild')).toBeGreaterThan(0.1);
  });

  it('knows nothing later than its panel', async () => {
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 7 > 5 ? 9 * value + 4 : value)),
    });
    const other = await fitRisk(until(noisy, 2021), { model: 'mean3' });
    expect(other.save()).toEqual(risk.save());
  });

  it('is not known where the past is too small or the last count is missing', async () => {
    const rows = panelOf({
      'a/x': [1, 2, 1, 2, 1],
      'b/x': [9, 9, 9, 9, null],
      'c/x': [9, 8, 9, 8, 9],
    });
    const { from, probability } = (await fitRisk(rows, { model: 'naive' })).predict();
    expect([...from]).toEqual([Number.NaN, Number.NaN, 13.5]);
    expect(probability[0]).toBeNaN();
    expect(probability[2]).toBeGreaterThan(0);
  });

  it('has nothing to learn from in a single period', async () => {
    const { probability } = (await fitRisk(panelOf({ 'a/x': [9] }), { model: 'naive' })).predict();
    expect([...probability]).toEqual([Number.NaN]);
  });

  it('forecasts other series, also of a crime it never saw', () => {
    const history = panelOf({ 'new/calm': [40, 41, 40], 'new/strange': [40, 41, 40] });
    const { probability, series } = risk.predict(history);
    expect(series).toBe(history.series);
    for (const p of probability) expect(p > 0 && p < 1).toBe(true);
  });

  it('refuses another frequency, an empty panel, a seed of 1.5 and an unknown model', async () => {
    const monthly = syntheticPanel({ frequency: 'month' });
    expect(() => risk.predict(monthly)).toThrowError(
      expect.objectContaining({ code: 'MODEL_HISTORY_INVALID' }),
    );
    await expect(fitRisk(panelOf({}))).rejects.toMatchObject({ code: 'MODEL_TRAIN_EMPTY' });
    await expect(fitRisk(panel, { seed: 1.5 })).rejects.toMatchObject({
      code: 'MODEL_SEED_INVALID',
    });
    await expect(fitRisk(panel, { model: 'magic' })).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
    });
  });

  it('tells progress to the end, and ends when aborted', async () => {
    const seen: number[] = [];
    let total = 0;
    const controller = new AbortController();
    await fitRisk(panel, {
      model: 'naive',
      onProgress: (progress) => {
        seen.push(progress.done);
        total = progress.total;
      },
    });
    expect(seen).toEqual(Array.from({ length: total }, (_, i) => i + 1));
    const fit = fitRisk(panel, {
      model: 'naive',
      signal: controller.signal,
      onProgress: () => controller.abort(),
    });
    await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a saved risk', () => {
  const bytes = risk.save();

  it('gives equal chances', () => {
    const loaded = loadRisk(bytes);
    expect(loaded.predict()).toEqual(risk.predict());
    expect(loaded.save()).toEqual(bytes);
  });

  it.each<[string, Parameters<typeof repack>[1]]>([
    ['another kind', (header) => (header.kind = 'naive')],
    ['an unknown model', (header) => (header.model = '__proto__')],
    ['another history', (_, arrays) => arrays.get('panel.values')!.fill(3)],
    ['a scale that falls', (_, arrays) => (arrays.get('scale')![1] = -1)],
    ['a scale that is no number', (_, arrays) => (arrays.get('scale')![0] = Number.NaN)],
    ['a tree that walks in circles', (_, arrays) => arrays.get('trees.right')!.fill(0)],
    ['a column that does not exist', (_, arrays) => arrays.get('trees.feature')!.fill(99)],
    ['no trees where there should be some', (_, arrays) => arrays.delete('trees.split')],
    [
      'errors of other crimes',
      (header) => ((header.errors as { crimes: string[] }).crimes = ['x', 'y']),
    ],
  ])('is refused with %s', (_, forge) => {
    expect(() => loadRisk(repack(bytes, forge))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });

  it('is refused when cut off or changed anywhere', () => {
    for (let length = 0; length < bytes.length; length += 997) {
      expect(() => loadRisk(bytes.slice(0, length))).toThrowError(
        expect.objectContaining({ code: expect.stringMatching(/^MODEL_FILE_/) }),
      );
    }
    for (let at = 0; at < bytes.length; at += 1999) {
      const flipped = bytes.slice();
      flipped[at]! ^= 0x10;
      expect(() => loadRisk(flipped)).toThrowError(
        expect.objectContaining({ code: expect.stringMatching(/^MODEL_FILE_/) }),
      );
    }
  });
});

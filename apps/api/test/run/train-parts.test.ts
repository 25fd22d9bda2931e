import { aggregate, lastPeriod, seriesValues, until } from '@crimecast/data';
import { createForecaster } from '@crimecast/models';
import { fitRisk } from '@crimecast/models/risk';
import { beforeAll, describe, expect, it } from 'vitest';
import { assembleRun } from '../../src/run/assemble-run.js';
import { decodeRun } from '../../src/run/run-container.js';
import type { RunOptions } from '../../src/run/run-options.js';
import { trainPart, trainParts } from '../../src/run/train-parts.js';
import type { TrainedRun } from '../../src/run/trained-run.js';
import { type TrainingPanel, trainingPanel } from '../../src/run/training-panel.js';

const OPTIONS: RunOptions = {
  crimes: ['murder', 'robbery'],
  models: ['mean3', 'naive'],
  risk: 'naive',
  horizon: 2,
  levels: [80, 95],
  seed: 7,
};

describe('a training in parts', () => {
  let run: TrainedRun;
  let tables: TrainingPanel;
  beforeAll(async () => {
    const parts = new Map<string, Uint8Array>();
    for (const part of [...trainParts(OPTIONS)].reverse()) {
      parts.set(part, await trainPart(OPTIONS, part));
    }
    run = decodeRun(await assembleRun('id', OPTIONS, parts));
    tables = await trainingPanel(OPTIONS);
  });

  it('forecasts as a model that is fitted on its own', async () => {
    const fitted = await createForecaster('mean3').fit(tables.constant, { seed: 7 });
    const alone = await fitted.predict(2, { levels: [80, 95] });
    expect(run.models.map(({ id }) => id)).toEqual(['mean3', 'naive']);
    expect(run.models[0]!.mean).toEqual(alone.mean);
    expect(run.models[0]!.intervals).toEqual(alone.intervals);
    expect(run).toMatchObject({ id: 'id', origin: '2022', times: ['2023', '2024'] });
  });

  it('adds districts up to states and India', () => {
    const { series, sums, times } = run;
    for (const [position, sum] of sums.series.entries()) {
      const inside = ({ parent, crime }: { parent?: string; crime: string }) =>
        crime === sum.crime && (sum.area === 'IN' || parent === sum.area);
      for (const [m, model] of run.models.entries()) {
        let total = 0;
        series.forEach((one, s) => {
          const mean = model.mean[s * times.length]!;
          if (inside(one) && !Number.isNaN(mean)) total += mean;
        });
        expect(sums.models[m]!.mean[position * times.length]).toBeCloseTo(total, 6);
      }
    }
    expect(new Set(sums.series.map(({ area }) => area)).size).toBe(37);
  });

  it('gives states ranges that would have held most of what came', () => {
    const states = aggregate(tables.constant, ({ parent = '', crime }) => ({
      ...{ id: `${parent}/${crime}`, area: parent, crime },
    }));
    const [low, high] = [80, 95].map((level) => {
      const { lower, upper } = run.sums.models[0]!.intervals.find((one) => one.level === level)!;
      return run.sums.series.map((_, s) => [lower[s * 2]!, upper[s * 2]!] as const);
    });
    // Were next year like the last one, wide ranges would hold more of it than narrow ones, and most.
    const held = (ranges: (readonly [number, number])[]) =>
      states.series.filter(({ id }, s) => {
        const position = run.sums.series.findIndex((one) => one.id === id);
        const value = seriesValues(states, s).at(-1)!;
        const [lower, upper] = ranges[position]!;
        return value >= lower && value <= upper;
      }).length / states.series.length;
    expect(held(low!)).toBeGreaterThan(0.6);
    expect(held(high!)).toBeGreaterThanOrEqual(held(low!));
    expect(held(high!)).toBeGreaterThan(0.9);
  });

  it('gives India ranges as narrow as the largest states, for both years', () => {
    const india = run.sums.series.findIndex(({ id }) => id === 'IN/murder');
    const { mean, intervals } = run.sums.models[0]!;
    for (const { lower, upper } of intervals) {
      for (const at of [india * 2, india * 2 + 1]) {
        expect(upper[at]! / mean[at]!).toBeLessThan(1.5);
        expect(lower[at]! / mean[at]!).toBeGreaterThan(0.6);
      }
    }
  });

  it('tells the chances that the library tells', async () => {
    const risk = (await fitRisk(tables.constant, { model: 'naive', seed: 7 })).predict();
    expect(run.risk).toEqual({ model: 'naive', from: risk.from, probability: risk.probability });
  });

  it('tells which counts of the last year were above what the year before let expect', async () => {
    const { constant } = tables;
    const fitted = await createForecaster('mean3').fit(until(constant, lastPeriod(constant) - 1));
    const expected = await fitted.predict(1);
    const { anomalies } = run;
    expect(anomalies).toMatchObject({ model: 'mean3', time: '2022', origin: '2021', level: 95 });
    const share = anomalies!.found.length / anomalies!.compared;
    expect(share).toBeGreaterThan(0.002);
    expect(share).toBeLessThan(0.06);
    for (const { series, value, mean, upper } of anomalies!.found) {
      expect(value).toBe(seriesValues(constant, series).at(-1));
      expect(mean).toBe(expected.mean[series]);
      expect(value).toBeGreaterThan(upper);
      expect(upper).toBeGreaterThan(mean);
    }
  });

  it('names the part that is missing', async () => {
    await expect(assembleRun('id', OPTIONS, new Map())).rejects.toThrow(
      'The part "model/mean3" of run id is missing.',
    );
  });
});

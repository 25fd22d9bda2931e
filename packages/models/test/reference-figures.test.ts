import { type Panel, selectSeries, seriesValues, until } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { beforeAll, describe, expect, it } from 'vitest';
import { createForecaster } from '../src/index.js';

/** Forecasts the last year of a panel from the years before, with the outcomes. */
async function lastYear(id: string, panel: Panel, levels: number[] = []) {
  const known = until(panel, panel.start + panel.length - 2);
  const fitted = await createForecaster(id, { intervals: levels.length > 0 }).fit(known);
  const set = await fitted.predict(1, { levels });
  const actual = panel.series.map((_, s) => seriesValues(panel, s)[panel.length - 1]!);
  return { ...set, actual };
}

/** MAE per crime by the plainest loop. */
function maeByCrime({ series, mean, actual }: Awaited<ReturnType<typeof lastYear>>) {
  const errors = new Map<string, number[]>();
  series.forEach(({ crime }, s) => {
    errors.set(crime, [...(errors.get(crime) ?? []), Math.abs(mean[s]! - actual[s]!)]);
  });
  return new Map(
    [...errors].map(([crime, list]) => [crime, list.reduce((a, b) => a + b) / list.length]),
  );
}

describe('on the NCRB table, 704 districts, 2022 from 2017–2021', () => {
  let panel: Panel;
  beforeAll(async () => {
    panel = ncrbPanel(await loadNcrb(), { protocol: 'raw', crimes: 'core20' });
  });

  // Values computed outside this project.
  it.each([
    ['naive', 'murder', 8.4787],
    ['naive', 'robbery', 10.8622],
    ['mean3', 'murder', 7.7131],
  ])('%s has the published error of %s', async (id, crime, mae) => {
    expect(maeByCrime(await lastYear(id, panel)).get(crime)).toBeCloseTo(mae, 4);
  });

  it('the forest does about as much worse than naive as the original one did', async () => {
    const naive = maeByCrime(await lastYear('naive', panel));
    const forest = maeByCrime(await lastYear('forest-ml-cart', panel));
    const logs = [...forest].map(([crime, mae]) => Math.log(mae / naive.get(crime)!));
    const relMae = Math.exp(logs.reduce((sum, log) => sum + log) / logs.length);
    expect(logs).toHaveLength(20);
    expect(Math.abs(relMae - 1.14)).toBeLessThan(0.04);
  }, 120_000);

  // Until the pooled models came, naive was the best there was, and the default chose it.
  it('the default is the mean of models, and beats naive without knowing the future', async () => {
    const few = selectSeries(panel, ({ crime }) => ['murder', 'arson', 'robbery'].includes(crime));
    const known = until(few, 2021);
    const fitted = await createForecaster('default', { intervals: false }).fit(known);
    expect(fitted.members).toEqual(['scaled-ensemble']);
    expect(fitted.selection).toHaveLength(6);
    const naive = maeByCrime(await lastYear('naive', few));
    const own = maeByCrime(await lastYear('default', few));
    const logs = [...own].map(([crime, mae]) => Math.log(mae / naive.get(crime)!));
    const relMae = Math.exp(logs.reduce((sum, log) => sum + log) / logs.length);
    expect(relMae).toBeLessThan(0.99);
    // More than that would be a leak.
    expect(relMae).toBeGreaterThan(0.85);
  }, 120_000);

  it.each(['naive', 'mean3'])('%s covers what its intervals promise', async (id) => {
    const { intervals, actual } = await lastYear(id, panel, [80, 95]);
    const [eighty, ninetyFive] = intervals.map(({ lower, upper }) => {
      const inside = actual.filter((value, s) => lower[s]! <= value && value <= upper[s]!);
      return inside.length / actual.length;
    });
    expect(Math.abs(eighty! - 0.8)).toBeLessThan(0.03);
    expect(Math.abs(ninetyFive! - 0.95)).toBeLessThan(0.015);
  });
});

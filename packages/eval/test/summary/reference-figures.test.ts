import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { beforeAll, describe, expect, it } from 'vitest';
import { backtest, type Summary, summarise } from '../../src/index.js';
import { naiveStub, stub } from '../panels.js';

const mean3 = stub('mean3', {
  predict: (values) => values.slice(-3).reduce((sum, value) => sum + value, 0) / 3,
});

describe('the evaluation protocol on the NCRB table', () => {
  let summary: Summary;
  beforeAll(async () => {
    const panel = ncrbPanel(await loadNcrb(), { protocol: 'raw', crimes: 'core20' });
    expect(panel.series).toHaveLength(704 * 20);
    summary = summarise(await backtest(panel, [naiveStub, mean3], { origins: [2019, 2020, 2021] }));
  });
  const score = (crime: string, model: string) =>
    summary.crimes.find((one) => one.crime === crime && one.model === model && one.time === 2022)!;

  // Values computed outside this project, on the same 704 districts.
  it.each([
    ['murder', 'naive', 8.4787, 13.2008],
    ['robbery', 'naive', 10.8622, 30.6797],
  ])('gives the published errors of %s, %s, 2022', (crime, model, mae, rmse) => {
    expect(score(crime, model).n).toBe(704);
    expect(score(crime, model).mae).toBeCloseTo(mae, 4);
    expect(score(crime, model).rmse).toBeCloseTo(rmse, 4);
  });

  it('gives the published error of the 3-year mean of murder, 2022', () => {
    expect(score('murder', 'mean3').mae).toBeCloseTo(7.7131, 4);
  });

  it.each([
    [2020, 1.03],
    [2021, 1.07],
    [2022, 1.07],
  ])('gives the published relMAE of the 3-year mean for %s', (year, relMae) => {
    const found = summary.headlines.find(({ model, time }) => model === 'mean3' && time === year)!;
    expect(found.crimes).toBe(20);
    expect(Math.abs(found.relMae! - relMae)).toBeLessThan(0.006);
  });

  it('gives the published macro-WAPE and RMSSE of naive, mean of 2021 and 2022', () => {
    const years = summary.headlines.filter(({ model, time }) => model === 'naive' && time > 2020);
    const average = (pick: (year: (typeof years)[number]) => number | null) =>
      (pick(years[0]!)! + pick(years[1]!)!) / 2;
    expect(average(({ macroWape }) => macroWape)).toBeCloseTo(0.3099, 4);
    expect(average(({ rmsse }) => rmsse)).toBeCloseTo(0.94, 3);
  });
});

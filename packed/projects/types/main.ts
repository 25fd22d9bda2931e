import { createClient } from '@crimecast/client';
import { createPanel, type Panel } from '@crimecast/data';
import { loadGeography } from '@crimecast/data/geo';
import { loadNcrb } from '@crimecast/data/ncrb';
import { panelToParquet } from '@crimecast/data/parquet';
import { backtest } from '@crimecast/eval';
import { htmlReport } from '@crimecast/eval/report';
import { createForecaster } from '@crimecast/models';
import { explainForecast } from '@crimecast/models/explain';
import { createForecaster as withThreads } from '@crimecast/models/node';
import { forecastSimple } from '@crimecast/models/simple';
import { fitForest } from '@crimecast/models/trees';
import type { Forecaster, ForecastSet } from '@crimecast/windows';

const panel: Panel = createPanel({
  frequency: 'year',
  start: 2018,
  length: 5,
  series: [{ id: 'Pune/murder', area: 'Pune', crime: 'murder' }],
  values: [4, 6, 5, 7, 9],
});
const forecaster: Forecaster = createForecaster('naive');
const set: ForecastSet = await (await forecaster.fit(panel)).predict(2);
const first: number | undefined = set.mean[0];
// @ts-expect-error a panel has no such frequency
export const refused = () => createPanel({ ...panel, frequency: 'fortnight' });
console.log(first);
console.log(
  [
    createClient,
    loadGeography,
    loadNcrb,
    panelToParquet,
    backtest,
    htmlReport,
    explainForecast,
    withThreads,
    forecastSimple,
    fitForest,
  ].every((each) => typeof each === 'function'),
);

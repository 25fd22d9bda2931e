// Why a forecast is what it is; and forecasts by a smoother in little code, as a page would load it.
import { loadSample } from '@crimecast/data/sample';
import { createForecaster } from '@crimecast/models';
import { explainForecast, featureImportance } from '@crimecast/models/explain';
import { forecastSimple } from '@crimecast/models/simple';

const panel = loadSample();
const fitted = await createForecaster('ridge', { intervals: false }).fit(panel);
const { text } = await explainForecast(fitted, panel, { series: panel.series[0].id });
console.log(text[0]);
const [most] = featureImportance(fitted, panel).sort((a, b) => b.rise - a.rise);
console.log(`${most.feature} matters most`);

const { mean } = await forecastSimple('theta', panel, 6);
const whole = await (await createForecaster('theta').fit(panel)).predict(6);
const same = mean.every((value, i) => Object.is(value, whole.mean[i]));
console.log(`theta, without the other models: ${same ? 'the same' : 'other numbers'}`);

// Fits models on the NCRB panel of one crime, saves one, loads it, and combines three of one's own.
import { until } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { createEnsemble, createForecaster, loadForecaster } from '@crimecast/models';

const panel = ncrbPanel(await loadNcrb(), { crimes: ['murder'] });
const fitted = await createForecaster('eb-poisson').fit(until(panel, 2021));
const { series, mean, intervals } = await fitted.predict(1, { levels: [80] });
const [{ lower, upper }] = intervals;
console.log(series[0].area, mean[0].toFixed(1), `${lower[0]} to ${upper[0]}`);

const bytes = fitted.save();
const loaded = await loadForecaster(bytes).predict(1, { levels: [80] });
console.log(loaded.mean.every((value, s) => Object.is(value, mean[s])) ? 'loaded: the same' : 'no');

const own = createEnsemble(['eb-poisson', 'ses-log', 'mean3'], { combine: 'median' });
const combined = await (await own.fit(until(panel, 2021))).predict(1);
console.log('median of three', combined.mean[0].toFixed(1));

// What the fitted model says of an area that it never saw.
const history = {
  ...panel,
  series: panel.series.map((one) => ({ ...one, id: `new ${one.id}`, area: 'new' })),
};
const { unseen } = await fitted.predict(1, { history });
console.log(unseen[0].reason);

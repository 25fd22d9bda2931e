// The chance that much more than usual will be recorded next year, and what was out of the ordinary.
import { lastPeriod, until } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { createForecaster } from '@crimecast/models';
import { findAnomalies, fitRisk } from '@crimecast/models/risk';

const panel = ncrbPanel(await loadNcrb(), { crimes: ['kidnapping', 'murder'] });
const { probability, from } = (await fitRisk(panel, { model: 'eb-poisson' })).predict();
const known = probability.filter((chance) => !Number.isNaN(chance));
const mean = known.reduce((sum, chance) => sum + chance, 0) / known.length;
console.log(`${known.length} series have a chance, ${(100 * mean).toFixed(1)} % on average`);
console.log(
  from.some((count) => count <= 0) ? 'elevated from nothing' : 'each from a count above 0',
);

const past = until(panel, lastPeriod(panel) - 1);
const fitted = await createForecaster('eb-poisson').fit(past);
const found = findAnomalies(await fitted.predict(1, { levels: [95] }), panel);
console.log(`${found.length} of ${panel.series.length} counts were above their 95 % interval`);

import { createClient } from '@crimecast/client';
import { createPanel } from '@crimecast/data';
import { loadGeography } from '@crimecast/data/geo';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { mae } from '@crimecast/eval';
import { createForecaster, loadForecaster } from '@crimecast/models';
import { createForecaster as withThreads } from '@crimecast/models/node';
import { slidingWindows } from '@crimecast/windows';

const panel = createPanel({
  frequency: 'year',
  start: 2018,
  length: 5,
  series: [{ id: 'Pune/murder', area: 'Pune', crime: 'murder' }],
  values: [4, 6, 5, 7, 9],
});
const fitted = await createForecaster('naive').fit(panel);
const { mean } = await (await loadForecaster(fitted.save())).predict(2);
console.log(JSON.stringify([...mean]));
console.log(mae([4, 9], [5, 7]), slidingWindows(panel, { size: 3 }).targets.join());
console.log(ncrbPanel(await loadNcrb(), { crimes: ['murder'] }).series.length > 700);
console.log(
  (await loadGeography()).districts.find(({ code }) => code === '490')?.name,
  typeof createClient,
  typeof withThreads,
);

const { createClient } = require('@crimecast/client');
const { createPanel } = require('@crimecast/data');
const { loadGeography } = require('@crimecast/data/geo');
const { loadNcrb, ncrbPanel } = require('@crimecast/data/ncrb');
const { mae } = require('@crimecast/eval');
const { createForecaster, loadForecaster } = require('@crimecast/models');
const { createForecaster: withThreads } = require('@crimecast/models/node');
const { slidingWindows } = require('@crimecast/windows');

async function main() {
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
}

main();

// The page's program: @crimecast/data reads the table, @crimecast/models/simple forecasts it. No server is asked.
import { formatPeriod, panelFromCsv } from '@crimecast/data';
import { createSimpleForecaster, listSimpleModels } from '@crimecast/models/simple';

const COLUMNS = { area: 'area', crime: 'crime', time: 'period', value: 'n' };
const form = document.querySelector('form');
const table = document.querySelector('table');
const trouble = document.querySelector('[role=alert]');

for (const { id, label } of listSimpleModels()) form.elements.model.append(new Option(label, id));
form.addEventListener('submit', async (event) => {
  event.preventDefault();
  const { frequency, model, horizon } = Object.fromEntries(new FormData(form));
  trouble.textContent = '';
  table.hidden = true;
  try {
    const panel = panelFromCsv(form.elements.csv.value, COLUMNS, frequency);
    const fitted = await createSimpleForecaster(model, { intervals: true }).fit(panel);
    show(await fitted.predict(Number(horizon), { levels: [80] }));
  } catch (error) {
    trouble.textContent = error.message;
  }
});

function show({ series, mean, intervals: [range], origin, horizon, frequency }) {
  const rows = [...mean].map((value, at) => {
    const { area, crime } = series[Math.floor(at / horizon)];
    const period = formatPeriod(origin + 1 + (at % horizon), frequency);
    const bounds = range ? `${range.lower[at]} to ${range.upper[at]}` : 'not known';
    return [area, crime, period, value.toFixed(1), bounds];
  });
  table.tBodies[0].replaceChildren(...rows.map(rowOf));
  table.hidden = false;
}

function rowOf(texts) {
  const row = document.createElement('tr');
  for (const text of texts) row.insertCell().textContent = text;
  return row;
}

// Forecasts of a district from the API, with the typed client: node forecasts.mjs [ADDRESS]
import { createClient } from '@crimecast/client';

const [address = 'http://127.0.0.1:4000'] = process.argv.slice(2);
const api = createClient({ baseUrl: address });
const { data } = await api.forecasts({ crime: 'burglary', district: '490' });

for (const { time, mean, intervals } of data) {
  const { lower, upper } = intervals.find(({ level }) => level === 80);
  console.log(`${time}: about ${mean.toFixed(0)} recorded cases, 80 % range ${lower} to ${upper}`);
}

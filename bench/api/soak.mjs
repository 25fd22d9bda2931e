// Full load of all kinds for a while: memory must not grow.
import { median } from '../harness/statistics.mjs';
import { memoryOf, mixedLoad } from './load.mjs';

const json = { 'content-type': 'application/json' };
const REQUESTS = [
  { path: '/v1/districts/490' },
  { path: '/v1/forecasts?crime=murder', headers: { 'accept-encoding': 'gzip' } },
  { path: '/v1/forecasts?state=27' },
  { path: '/v1/series?district=490' },
  { path: '/v1/series?crime=nothing' },
  {
    path: '/v1/predict',
    method: 'POST',
    headers: json,
    body: JSON.stringify({ series: [{ values: [25, 30, 28], crime: 'murder' }] }),
  },
  { path: '/v1/predict', method: 'POST', headers: json, body: '{"series":[{"values":[null]}]}' },
  { path: '/v1/districts?q=pune' },
];
/** Most growth of memory from the second third to the last; a garbage collector comes and goes. */
const GROWTH = 1.1;

export async function measureSoak(api, { seconds }) {
  const samples = [];
  const sampling = setInterval(() => samples.push(memoryOf(api.pid).rss), 1_000);
  const result = await mixedLoad(api.url, REQUESTS, { duration: seconds, connections: 32 });
  clearInterval(sampling);
  const third = Math.floor(samples.length / 3);
  const [early, late] = [samples.slice(third, 2 * third), samples.slice(-third)].map(median);
  const failed = result['5xx'] + result.errors;
  return [
    {
      what: `${seconds} s at full load, ${result.requests.total.toLocaleString('en')} requests of ${REQUESTS.length} kinds`,
      figure: `${early.toFixed(0)} MB in the second third, ${late.toFixed(0)} MB in the last; ${failed} failed`,
      limit: 'no growth',
      met: failed === 0 && late <= early * GROWTH,
    },
  ];
}

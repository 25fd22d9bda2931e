// Predictions beside the original project's route, and while a training runs.
import { join } from 'node:path';
import { median } from '../harness/statistics.mjs';
import { load, metric, spread } from './load.mjs';
import { startFlask, trainPeer } from './programs.mjs';

const ORIGINAL = { crime_series: [25, 30, 28], district_code: 502 };
const OWN = {
  series: [{ values: [25, 30, 28, 31, 27], crime: 'murder', district: '502' }],
  horizon: 2,
};
const TIMES = 10;

/** The same request to the same address, here and there; 16 clients at a time. */
export async function measureOriginal(api, folder, { rounds, seconds }) {
  const answer = await (await fetch(`${api.url}/v1/series?crime=murder`)).json();
  const series = answer.data.map(({ district, values }) => ({
    district,
    values: values.map((value) => value ?? 0),
  }));
  const file = join(folder, 'forest.joblib');
  const windows = trainPeer(file, series);
  const peers = [
    ['gunicorn, one worker', await startFlask(file, 'gunicorn')],
    ["Flask's development server", await startFlask(file, 'development')],
  ];
  const own = [];
  const theirs = peers.map(() => []);
  for (let round = 0; round <= rounds; round++) {
    const options = { seconds, connections: 16, body: ORIGINAL };
    const here = await load(`${api.url}/predict`, { ...options, pid: api.pid });
    if (round > 0) own.push(here);
    for (const [i, [, peer]] of peers.entries()) {
      const there = await load(`${peer.url}/predict`, { ...options, pid: peer.pid, lost: 1 });
      if (round > 0) theirs[i].push(there);
    }
  }
  for (const [, peer] of peers) await peer.stop();
  const of = (name, results) => results.map((one) => one[name]);
  return peers.map(([name], i) => {
    const ratio = median(of('perProcessor', own)) / median(of('perProcessor', theirs[i]));
    return {
      what: `POST /predict beside ${name} (100 trees on ${windows.toLocaleString('en')} windows)`,
      figure: `${spread(of('perProcessor', own))} requests per second of processor time; ${spread(of('rps', own))} by the clock, 99 % ${median(of('p99', own))} ms`,
      beside: `${spread(of('perProcessor', theirs[i]), 1)}; ${spread(of('rps', theirs[i]), 1)}, 99 % ${median(of('p99', theirs[i]))} ms`,
      ratio: ratio.toFixed(1),
      limit: `≥ ${TIMES}`,
      met: ratio >= TIMES,
    };
  });
}

/** 200 requests a second for a server that trains its next run meanwhile. */
export async function measureWhileTraining(api, { seconds }) {
  const training = async () => (await metric(api.url, 'crimecast_jobs{state="running"}')) ?? 0;
  // A kept connection and a loaded model are what a service that runs for days has.
  await load(`${api.url}/v1/predict`, {
    seconds: 2,
    connections: 10,
    rate: 200,
    body: OWN,
    pid: api.pid,
  });
  const busyBefore = await training();
  const result = await load(`${api.url}/v1/predict`, {
    seconds,
    connections: 10,
    rate: 200,
    body: OWN,
    pid: api.pid,
  });
  const late = await metric(api.url, 'crimecast_event_loop_delay_seconds{quantile="0.99"}');
  const busy = busyBefore > 0 && (await training()) > 0;
  const note = busy ? '' : ' (no training was under way)';
  return [
    {
      what: `POST /v1/predict at 200 requests/s while a run is trained${note}`,
      figure: `${result.sent.toLocaleString('en')} sent, median ${result.p50} ms, 99 % ${result.p99} ms, longest ${result.max.toFixed(0)} ms`,
      limit: '99 % ≤ 20 ms',
      met: busy && result.p99 <= 20,
    },
    {
      what: 'delay of the event loop meanwhile',
      figure: `99 % ${(late * 1000).toFixed(1)} ms`,
      limit: '≤ 20 ms',
      met: busy && late <= 0.02,
    },
  ];
}

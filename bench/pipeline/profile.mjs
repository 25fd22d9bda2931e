// `pnpm bench:profile [--of DIR]`: where the time of the whole way goes, in one thread. DIR is another checkout, built.
import { mkdirSync, writeFileSync } from 'node:fs';
import { Session } from 'node:inspector/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { machine } from '../harness/machine.mjs';
import { partTimes, selfTimes } from './profile-times.mjs';

/** What is counted with all that it calls. */
const PARTS = ['growBoosted', 'growExtraTrees', 'trainMlp', 'learnPrior', 'trainingRows', 'choose'];
const LARGEST = 15;
const HORIZON = 2;
const LEVELS = [80, 95];
const FORECASTS = 5;

const { values: flags } = parseArgs({ options: { of: { type: 'string' } } });
const root = flags.of ?? join(import.meta.dirname, '../..');
const load = (path) => import(pathToFileURL(join(root, 'packages', path)).href);
const { createForecaster } = await load('models/dist/index.js');
const { loadNcrb, ncrbPanel } = await load('data/dist/ncrb.js');

const panel = await ncrbPanel(await loadNcrb(), { crimes: 'core20' });
const fit = await profiled(() => createForecaster('default').fit(panel));
const forecasts = [];
for (let i = 0; i < FORECASTS; i++) {
  // Another panel each time: nothing that is kept of one helps.
  const history = { ...panel };
  forecasts.push(await profiled(() => fit.made.predict(HORIZON, { history, levels: LEVELS })));
}
const found = {
  machine: machine(),
  fitSeconds: fit.seconds,
  forecastSeconds: forecasts.map(({ seconds }) => seconds).sort((a, b) => a - b)[FORECASTS >> 1],
  parts: partTimes(fit.profile, PARTS),
  largest: selfTimes(fit.profile).slice(0, LARGEST),
};
print(found);
if (flags.of === undefined) {
  const results = join(import.meta.dirname, '../results');
  mkdirSync(results, { recursive: true });
  writeFileSync(join(results, 'profile.json'), `${JSON.stringify(found, null, 2)}\n`);
}

/** Does some work under the profiler. @returns also its seconds of processor time, all threads */
async function profiled(work) {
  const session = new Session();
  session.connect();
  await session.post('Profiler.enable');
  await session.post('Profiler.start');
  const before = process.cpuUsage();
  const made = await work();
  const { user, system } = process.cpuUsage(before);
  const { profile } = await session.post('Profiler.stop');
  session.disconnect();
  return { made, seconds: (user + system) / 1e6, profile };
}

function print({ machine: { node, processor, load: busy }, fitSeconds, forecastSeconds, ...rest }) {
  const share = (part) => `${(100 * part).toFixed(1).padStart(5)} %`;
  console.log(`Node ${node}, ${processor}, load ${busy.toFixed(1)}; processor time, one thread`);
  console.log(`fit of the default with intervals: ${fitSeconds.toFixed(1)} s`);
  console.log(`forecasts two years ahead with intervals: ${forecastSeconds.toFixed(2)} s`);
  console.log('\nshare of the fit, with all that is called');
  for (const part of rest.parts) console.log(`${share(part.share)}  ${part.name}`);
  console.log('\nshare of the fit, alone');
  for (const part of rest.largest) console.log(`${share(part.share)}  ${part.name}`);
}

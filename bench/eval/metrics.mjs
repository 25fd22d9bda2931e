// What metrics need for a million rows, beside NumPy where there is one. Fails when one needs over a second.
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import * as evaluation from '@crimecast/eval';

const ROWS = 1_000_000;
const ROUNDS = 5;
const LIMIT_MS = 1000;

/** The same numbers as in peer.py: no generator is shared, so both take a formula. */
const index = Float64Array.from({ length: ROWS }, (_, i) => i);
const actual = index.map((i) => (i * 7919) % 211);
const forecast = index.map((i) => ((i * 104_729) % 199) + 0.5);
const reference = index.map((i) => ((i * 1_299_709) % 223) + 0.5);
const lower = forecast.map((value) => value * 0.5);
const upper = forecast.map((value) => value * 1.5);
const event = index.map((i) => Number((i * 31) % 17 === 0));
const chance = index.map((i) => ((i * 7907) % 1009) / 1009);
const grid = [0.1, 0.5, 0.9];
const quantiles = [lower, forecast, upper].map((values, q) => ({ quantile: grid[q], values }));

const runs = {
  mae: () => evaluation.mae(actual, forecast),
  rmse: () => evaluation.rmse(actual, forecast),
  bias: () => evaluation.bias(actual, forecast),
  wape: () => evaluation.wape(actual, forecast),
  smape: () => evaluation.smape(actual, forecast),
  poissonDeviance: () => evaluation.poissonDeviance(actual, forecast),
  relativeMae: () => evaluation.relativeMae(actual, forecast, reference),
  pinball: () => evaluation.pinball(actual, forecast, 0.9),
  crps: () => evaluation.crps(actual, quantiles),
  coverage: () => evaluation.coverage(actual, lower, upper),
  intervalWidth: () => evaluation.intervalWidth(lower, upper),
  winkler: () => evaluation.winkler(actual, lower, upper, 80),
  brier: () => evaluation.brier(event, chance),
  auc: () => evaluation.auc(event, chance),
  averagePrecision: () => evaluation.averagePrecision(event, chance),
  precisionAt: () => evaluation.precisionAt(event, chance, 500),
  reliabilityBins: () => evaluation.reliabilityBins(event, chance).length,
};

const times = Object.fromEntries(Object.keys(runs).map((name) => [name, []]));
const values = {};
const peers = [];
for (let round = 0; round < ROUNDS; round++) {
  for (const [name, run] of Object.entries(runs)) {
    const start = performance.now();
    values[name] = run();
    times[name].push(performance.now() - start);
  }
  const peer = numpy();
  if (peer) peers.push(peer);
}

console.log(`Node ${process.version}, ${peers[0]?.version ?? 'no NumPy to compare with'}`);
console.log(`${ROWS} rows, medians of ${ROUNDS} in ms`);
let failed = false;
for (const name of Object.keys(runs)) {
  const own = median(times[name]);
  const peer = peers.map(({ ms }) => ms[name]).filter((ms) => ms !== undefined);
  const beside = peer.length > 0 ? `  NumPy ${median(peer).toFixed(0).padStart(5)}` : '';
  console.log(`${name.padEnd(17)}${own.toFixed(0).padStart(5)}${beside}`);
  if (own > LIMIT_MS) failed = true;
  for (const { values: theirs } of peers) {
    if (theirs[name] === undefined || Math.abs(theirs[name] - values[name]) < 1e-6) continue;
    console.error(`${name}: ${values[name]} here, ${theirs[name]} there`);
    failed = true;
  }
}
process.exitCode = failed ? 1 : 0;

function numpy() {
  try {
    const script = fileURLToPath(new URL('./peer.py', import.meta.url));
    const python = process.env.PYTHON ?? 'python3';
    return JSON.parse(execFileSync(python, [script], { stdio: ['ignore', 'pipe', 'ignore'] }));
  } catch {
    return null;
  }
}

function median(list) {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)];
}

import * as evaluation from '@crimecast/eval';
import { serveJobs } from '../harness/serve-jobs.js';

const ROWS = 1_000_000;

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
const quantiles = [lower, forecast, upper].map((values, q) => ({ quantile: grid[q]!, values }));

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
};

await serveJobs({
  metric: ({ name }: { name: keyof typeof runs }) => ({
    work: runs[name],
    judge: (value: number) => ({ value }),
  }),
});

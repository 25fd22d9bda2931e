import { readFileSync } from 'node:fs';
import { type Panel, panelFromCsv, pickSeries } from '@crimecast/data';
import { createForecaster } from '@crimecast/models/node';
import type { FittedForecaster, ForecastSet } from '@crimecast/windows';
import { serveJobs } from '../harness/serve-jobs.js';

const COLUMNS = { area: 'area', parent: 'parent', crime: 'crime', time: 'year', value: 'count' };
type Place = { area: string; crime: string };
const HORIZON = 2;
const LEVELS = [80, 95];
let fitted: { panel: Panel; model: FittedForecaster } | undefined;

await serveJobs({
  /** From the table to forecasts with intervals. */
  pipeline: ({ path, jobs }: { path: string; jobs: number }) => ({
    async work() {
      const model = await createForecaster('default').fit(read(path), { workers: jobs });
      return model.predict(HORIZON, { levels: LEVELS });
    },
    judge,
  }),
  /** Forecasts of a model that is fitted once: of one series, or of all. */
  async predict({ path, series }: { path: string; series: Place | null }) {
    if (!fitted) {
      const panel = read(path);
      fitted = { panel, model: await createForecaster('default').fit(panel, { workers: 2 }) };
    }
    const { panel, model } = fitted;
    const history = series === null ? panel : pickSeries(panel, [positionOf(panel, series)]);
    // Another panel each time: what is kept of one would not be made again.
    const work = () => model.predict(HORIZON, { history: { ...history }, levels: LEVELS });
    return { work, judge };
  },
});

function read(path: string): Panel {
  return panelFromCsv(readFileSync(path, 'utf8'), COLUMNS, 'year');
}

function positionOf(panel: Panel, { area, crime }: Place): number {
  return panel.series.findIndex((one) => one.area === area && one.crime === crime);
}

function judge({ mean }: ForecastSet) {
  const known = mean.filter((value) => !Number.isNaN(value));
  return { 'mean forecast': known.reduce((sum, value) => sum + value, 0) / known.length };
}

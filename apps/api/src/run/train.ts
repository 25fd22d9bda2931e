import { availableParallelism } from 'node:os';
import { dataVersion, formatPeriod, lastPeriod, type Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { withConstantBorders } from '@crimecast/models';
import { createForecaster } from '@crimecast/models/node';
import type { Forecaster } from '@crimecast/windows';
import type { RunProgress } from './progress.js';
import { type ProgressMeter, progressMeter } from './progress-meter.js';
import type { RunOptions } from './run-options.js';
import type { TrainedModel, TrainedRun } from './trained-run.js';

/** More threads than models have parts would idle. */
const MOST_WORKERS = 4;

/** Fits every model on all of the table and forecasts the periods after it. */
export async function train(
  id: string,
  options: RunOptions,
  onProgress: (progress: RunProgress) => void,
): Promise<TrainedRun> {
  const tables = await loadNcrb();
  const panel = ncrbPanel(tables, { boundaries: 'reported', crimes: options.crimes });
  const families = new Map(tables.districts.map(({ code, family }) => [code, family]));
  const meter = progressMeter(options.models, onProgress);
  const models: TrainedModel[] = [];
  for (const model of options.models) {
    const forecaster = withConstantBorders(createForecaster(model, { intervals: true }), families);
    models.push(await trainModel(forecaster, panel, options, meter));
  }
  const label = (steps: number) => formatPeriod(lastPeriod(panel) + steps, panel.frequency);
  return {
    id,
    dataVersion: dataVersion(panel),
    origin: label(0),
    times: Array.from({ length: options.horizon }, (_, h) => label(h + 1)),
    levels: options.levels,
    series: panel.series,
    models,
  };
}

async function trainModel(
  forecaster: Forecaster,
  panel: Panel,
  { horizon, levels, seed }: RunOptions,
  meter: ProgressMeter,
): Promise<TrainedModel> {
  meter.begin(forecaster.name);
  const workers = Math.min(MOST_WORKERS, availableParallelism());
  const fitted = await forecaster.fit(panel, { seed, workers, onProgress: meter.report });
  const forecast = await fitted.predict(horizon, { levels });
  return {
    id: forecaster.name,
    version: forecast.modelVersion,
    members: membersOf(fitted),
    mean: forecast.mean,
    intervals: forecast.intervals,
    fallbacks: forecast.fallbacks,
    saved: fitted.save(),
  };
}

/** The models that a choosing model settled on. */
function membersOf(fitted: object): readonly string[] {
  return 'members' in fitted && Array.isArray(fitted.members) ? fitted.members.map(String) : [];
}

import { dataVersion, formatPeriod, lastPeriod, type Panel } from '@crimecast/data';
import { loadNcrb, ncrbPanel } from '@crimecast/data/ncrb';
import { createForecaster } from '@crimecast/models';
import type { RunProgress } from './progress.js';
import { type ProgressMeter, progressMeter } from './progress-meter.js';
import type { RunOptions } from './run-options.js';
import type { TrainedModel, TrainedRun } from './trained-run.js';

/** Fits every model on all of the table and forecasts the periods after it. */
export async function train(
  id: string,
  options: RunOptions,
  onProgress: (progress: RunProgress) => void,
): Promise<TrainedRun> {
  const panel = ncrbPanel(await loadNcrb(), { boundaries: 'reported', crimes: options.crimes });
  const meter = progressMeter(options.models, onProgress);
  const models: TrainedModel[] = [];
  for (const model of options.models) models.push(await trainModel(model, panel, options, meter));
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
  id: string,
  panel: Panel,
  { horizon, levels, seed }: RunOptions,
  meter: ProgressMeter,
): Promise<TrainedModel> {
  meter.begin(id);
  const fitted = await createForecaster(id, { intervals: true }).fit(panel, {
    seed,
    onProgress: meter.report,
  });
  const forecast = await fitted.predict(horizon, { levels });
  return {
    id,
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

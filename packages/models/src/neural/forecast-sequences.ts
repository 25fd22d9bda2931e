import type { Panel } from '@crimecast/data';
import type { PointForecast } from '../point-model.js';
import { featureSource } from '../pooled/feature-source.js';
import { applyChanges } from '../pooled/forecast-changes.js';
import { latestRows } from '../pooled/training-rows.js';
import { forwardNetwork } from './forward.js';
import type { LearnedSequences } from './learned-sequences.js';
import { sequenceChannels } from './sequence-channels.js';
import { sequenceRows } from './sequence-rows.js';

/**
 * Forecasts each series from its last count by the changes that the network expects; naive steps
 * in where that one is missing, and everywhere when nothing was learned.
 * @param unfit why nothing was learned
 */
export function forecastSequences(
  learned: LearnedSequences | null,
  history: Panel,
  horizon: number,
  unfit: string,
): PointForecast {
  const source = featureSource(history);
  if (learned === null) return applyChanges(source, null, horizon, unfit);
  const rows = latestRows(source);
  const { shape, steps } = learned;
  const cells = sequenceChannels(source, learned.graph);
  const inputs = sequenceRows({ ...learned, source, cells, window: shape.window }, rows);
  const forward = forwardNetwork(shape, learned.weights);
  const sequence = new Float64Array(shape.window * shape.channels);
  const statics = new Float64Array(shape.statics);
  const outputs = new Float64Array(shape.outputs);
  const changes = steps.map(() => new Float64Array(rows.rows));
  for (let row = 0; row < rows.rows; row++) {
    inputs.sequence(row, sequence, 0);
    inputs.statics(row, statics, 0);
    forward(sequence, statics, outputs);
    for (let o = 0; o < outputs.length; o++) changes[o]![row] = outputs[o]!;
  }
  return applyChanges(source, { steps, series: rows.series, changes }, horizon, unfit);
}

import type { Frequency, Panel } from '@crimecast/data';
import type { FitTask, FittedPoint, PointModel } from '../point-model.js';
import type { Adjacency } from './area-graph.js';
import { forecastSequences } from './forecast-sequences.js';
import type { LearnedSequences, SequenceSpec } from './learned-sequences.js';
import { restoreSequences, sequencesState } from './saved-sequences.js';
import { channelNames } from './sequence-channels.js';
import { ONCE_NAMES } from './sequence-rows.js';

/** Learns, or says `null` where there is too little to learn from. */
export type TeachSequences = (
  spec: SequenceSpec,
  train: Panel,
  task: FitTask,
  adjacency?: Adjacency,
) => Promise<LearnedSequences | null>;

/** Fewer known changes than this teach nothing. */
export const LEAST_ROWS = 200;
const UNFIT = `fewer than ${LEAST_ROWS} known changes to learn from`;

/** Periods that a window has. */
export const WINDOWS: Record<Frequency, number> = {
  year: 4,
  quarter: 8,
  month: 12,
  week: 13,
  day: 14,
};

/** A network on sequences behind the contract of a model. */
export function sequenceModel(
  spec: SequenceSpec,
  teach: TeachSequences,
  adjacency?: Adjacency,
): PointModel {
  const { id, label, description, filters } = spec;
  return {
    id,
    label,
    description,
    features: [...channelNames(filters > 0), ...ONCE_NAMES, 'crime'],
    heavy: true,
    async fit(train, task) {
      return fitted(await teach(spec, train, task, adjacency));
    },
    restore: (state) => fitted(restoreSequences(spec, state)),
  };
}

function fitted(learned: LearnedSequences | null): FittedPoint {
  return {
    state: sequencesState(learned),
    forecast: (history, horizon) => forecastSequences(learned, history, horizon, UNFIT),
    ...(learned ? {} : { unfit: UNFIT }),
  };
}

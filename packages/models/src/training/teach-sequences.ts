import type { Panel } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import { type Adjacency, areaGraph } from '../neural/area-graph.js';
import {
  type LearnedSequences,
  type SequenceSpec,
  sequenceShape,
} from '../neural/learned-sequences.js';
import { learnScales } from '../neural/scales.js';
import { channelNames, sequenceChannels } from '../neural/sequence-channels.js';
import { LEAST_ROWS, type TeachSequences, WINDOWS } from '../neural/sequence-model.js';
import { ONCE_NAMES, onceNumbers, sequenceRows } from '../neural/sequence-rows.js';
import { steppedRows } from '../neural/stepped-rows.js';
import type { FitTask } from '../point-model.js';
import { directSteps } from '../pooled/direct-steps.js';
import { featureSource } from '../pooled/feature-source.js';
import { fitTurns } from './fit-turns.js';
import type { Teacher } from './teacher.js';
import { trainUntilBest } from './train-until-best.js';
import type { Training } from './training.js';

/** Rate, bend and sizes did best on 2019 as seen from 2018, by a per cent at most. */
const TRAINING: Training = {
  epochs: 12,
  batch: 256,
  rate: 0.004,
  decay: 0.01,
  dropout: 0.1,
  shorten: true,
  clip: 1,
  bend: 0.3,
};
const UNITS = 24;
const HIDDEN = 16;
/** Small panels take smaller batches: enough updates for an epoch to teach something. */
const UPDATES_PER_EPOCH = 20;
const SMALLEST_BATCH = 16;
/** Rows seen in all epochs, at most. */
const MOST_SEEN = 600_000;

export function teachSequences(teacher: Teacher): TeachSequences {
  return (spec, train, task, adjacency) => teach(teacher, spec, train, task, adjacency);
}

async function teach(
  { load, onEpoch }: Teacher,
  spec: SequenceSpec,
  train: Panel,
  task: FitTask,
  adjacency: Adjacency | undefined,
): Promise<LearnedSequences | null> {
  const engine = await load(spec.id);
  const turns = fitTurns(train, task);
  await turns.turn();
  const source = featureSource(train);
  const taught = steppedRows(source, directSteps(train.frequency), LEAST_ROWS);
  if (taught === null) {
    turns.end(spec.id);
    return null;
  }
  const { rows, targets, steps } = taught;
  const graph = spec.filters > 0 ? areaGraph(train, adjacency) : null;
  const cells = sequenceChannels(source, graph);
  const crimes = crimesOf(train);
  const window = WINDOWS[train.frequency];
  const channelScales = learnScales(cells, channelNames(graph !== null).length);
  const onceScales = learnScales(onceNumbers(rows), ONCE_NAMES.length);
  const shape = sequenceShape(spec, crimes, {
    window,
    units: UNITS,
    hidden: HIDDEN,
    outputs: steps.length,
  });
  const inputs = { source, cells, window, crimes, channelScales, onceScales };
  const { weights: own, origins } = rows;
  const data = { ...sequenceRows(inputs, rows), targets, weights: own, origins, steps };
  const weights = await trainUntilBest(shape, data, trainingFor(rows.rows), {
    engine,
    seed: task.seed,
    name: spec.id,
    turn: turns.turn,
    onEpoch(epoch) {
      const half = epoch.phase === 'hold-out' ? 0 : 0.5;
      turns.tell(half + epoch.epoch / epoch.epochs / 2, `${spec.id} on ${engine.name}`);
      onEpoch?.({ model: spec.id, backend: engine.name, ...epoch });
    },
  });
  turns.end(`${spec.id} on ${engine.name}`);
  return { steps, crimes, shape, weights, channelScales, onceScales, graph };
}

function trainingFor(rows: number): Training {
  const fitting = Math.floor(rows / UPDATES_PER_EPOCH);
  return {
    ...TRAINING,
    batch: Math.max(SMALLEST_BATCH, Math.min(TRAINING.batch, fitting)),
    epochs: Math.max(2, Math.min(TRAINING.epochs, Math.floor(MOST_SEEN / rows))),
  };
}

import { modelError } from '../errors.js';
import { readInteger, readList, readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';
import { graphState, restoreGraph } from './area-graph.js';
import { type LearnedSequences, type SequenceSpec, sequenceShape } from './learned-sequences.js';
import { restoreWeights } from './saved-network.js';
import { restoreScales, scaleArrays } from './scales.js';
import { ONCE_NAMES } from './sequence-rows.js';

const MOST_WINDOW = 1000;
const MOST_UNITS = 4096;
const MOST_STEP = 10_000;

/** All of it; nothing but an empty list of steps where nothing was learned. */
export function sequencesState(learned: LearnedSequences | null): SavedState {
  if (!learned) return { params: { steps: [] }, arrays: new Map() };
  const { steps, crimes, shape, weights, channelScales, onceScales } = learned;
  const { window, units, hidden } = shape;
  const graph = learned.graph && graphState(learned.graph);
  return {
    params: { steps, crimes, window, units, hidden, ...graph?.params },
    arrays: new Map([
      ...weights,
      ...scaleArrays('channel', channelScales),
      ...scaleArrays('once', onceScales),
      ...(graph?.arrays ?? []),
    ]),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreSequences(spec: SequenceSpec, state: SavedState): LearnedSequences | null {
  const { params, arrays } = state;
  const steps = readSteps(params);
  if (steps.length === 0) return null;
  const crimes = readStrings(params, 'crimes');
  if (new Set(crimes).size !== crimes.length) {
    throw modelError('MODEL_FILE_INVALID', 'This model names a crime twice.');
  }
  const shape = sequenceShape(spec, crimes, {
    window: readInteger(params, 'window', 1, MOST_WINDOW),
    units: readInteger(params, 'units', 1, MOST_UNITS),
    hidden: readInteger(params, 'hidden', 0, MOST_UNITS),
    outputs: steps.length,
  });
  return {
    steps,
    crimes,
    shape,
    weights: restoreWeights(shape, arrays),
    channelScales: restoreScales('channel', shape.channels - 1, arrays),
    onceScales: restoreScales('once', ONCE_NAMES.length, arrays),
    graph: spec.filters > 0 ? restoreGraph(state) : null,
  };
}

function readSteps(params: SavedState['params']): number[] {
  return readList(params, 'steps').map((step, i, all) => {
    const before = i > 0 ? (all[i - 1] as number) : 0;
    const sound = Number.isSafeInteger(step) && (step as number) <= MOST_STEP;
    if (sound && (step as number) > before) return step as number;
    throw modelError('MODEL_FILE_INVALID', 'The steps in this model are no ascending integers.');
  });
}

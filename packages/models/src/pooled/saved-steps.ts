import { modelError } from '../errors.js';
import { readList } from '../format/checked-json.js';
import type { NumberArray } from '../format/little-endian.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type { SavedState } from '../point-model.js';
import type { Learned } from './pooled-engine.js';

const MAX_STEP = 10_000;

/** Learns some distances ahead, or one period and goes on from its own forecasts. */
export type Strategy = 'direct' | 'recursive';

/** What was learned for some distances ahead; nothing when there was too little to learn from. */
export interface LearnedSteps<Part extends Learned = Learned> {
  /** Ascending. */
  readonly steps: readonly number[];
  /** Changes over that many periods. */
  readonly learned: readonly Part[];
  readonly strategy: Strategy;
}

export function stepsState({ steps, learned, strategy }: LearnedSteps): SavedState {
  const arrays = new Map<string, NumberArray>();
  learned.forEach((own, i) => {
    for (const [name, numbers] of withPrefix(`${steps[i]}.`, own.arrays)) arrays.set(name, numbers);
  });
  return { params: strategy === 'direct' ? { steps } : { steps, strategy }, arrays };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreSteps<Part extends Learned>(
  { params, arrays }: SavedState,
  engine: { restore(arrays: ReadonlyMap<string, NumberArray>): Part },
): LearnedSteps<Part> {
  const steps = readList(params, 'steps').map((step, i, all) => {
    const before = i > 0 ? (all[i - 1] as number) : 0;
    const sound = Number.isSafeInteger(step) && (step as number) <= MAX_STEP;
    if (sound && (step as number) > before) return step as number;
    throw modelError('MODEL_FILE_INVALID', 'The steps in this model are no ascending integers.');
  });
  const learned = steps.map((step) => engine.restore(withoutPrefix(`${step}.`, arrays)));
  return { steps, learned, strategy: readStrategy(params, steps) };
}

/** Files say nothing of the direct one. */
function readStrategy(params: Readonly<Record<string, unknown>>, steps: readonly number[]) {
  if (!Object.hasOwn(params, 'strategy')) return 'direct';
  if (params.strategy === 'recursive' && steps.every((step) => step === 1)) return 'recursive';
  throw modelError('MODEL_FILE_INVALID', 'The strategy of this model does not fit its steps.');
}

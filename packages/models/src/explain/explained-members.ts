import type { Panel } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { readObject, readString, readStrings } from '../format/checked-json.js';
import { unpackContents } from '../format/container.js';
import { withoutPrefix } from '../format/prefixed-arrays.js';
import { restorePanel } from '../format/saved-panel.js';
import type { SavedState } from '../point-model.js';
import { restoreSteps } from '../pooled/saved-steps.js';
import { type ExplainedPart, explainedEngine } from './explained-part.js';

/** A pooled model on its own or inside another, by distance ahead. */
export interface ExplainedMember {
  readonly id: string;
  readonly steps: readonly number[];
  readonly parts: readonly ExplainedPart[];
}

/** What a fitted model is made of. */
export interface ExplainedModel {
  /** The panel it was fitted on. */
  readonly train: Panel;
  readonly members: readonly ExplainedMember[];
  /** Ids of the models in it that cannot be explained. */
  readonly silent: readonly string[];
}

const read = new WeakMap<FittedForecaster, ExplainedModel>();

/** Looks into a fitted model through its saved form; once for each. */
export function explainedModel(fitted: FittedForecaster): ExplainedModel {
  const known = read.get(fitted);
  if (known) return known;
  const { header, arrays } = unpackContents(fitted.save());
  const train = restorePanel({ header: readObject(header, 'panel'), arrays });
  const state = { params: readObject(header, 'params'), arrays: withoutPrefix('state.', arrays) };
  const members: ExplainedMember[] = [];
  const silent: string[] = [];
  collect(readString(header, 'kind'), state, members, silent);
  const model = { train, members, silent };
  read.set(fitted, model);
  return model;
}

function collect(
  id: string,
  { params, arrays }: SavedState,
  members: ExplainedMember[],
  silent: string[],
): void {
  if (Object.hasOwn(params, 'chosen')) {
    const state = { params: readObject(params, 'chosenParams'), arrays };
    collect(readString(params, 'chosen'), state, members, silent);
  } else if (id === 'scaled-ensemble') {
    const state = { params: readObject(params, 'base'), arrays: withoutPrefix('base.', arrays) };
    collect('ensemble', state, members, silent);
  } else if (Object.hasOwn(params, 'members')) {
    const of = readObject(params, 'of');
    for (const member of readStrings(params, 'members')) {
      const state = {
        params: readObject(of, member),
        arrays: withoutPrefix(`${member}.`, arrays),
      };
      collect(member, state, members, silent);
    }
  } else {
    const parts = partsOf({ params, arrays });
    if (parts === null) silent.push(id);
    else members.push({ id, ...parts });
  }
}

/** Steps and what was learned for each; null where that is no sum over features. */
function partsOf(state: SavedState): Omit<ExplainedMember, 'id'> | null {
  const { params, arrays } = state;
  if (!Array.isArray(params.steps) || params.steps.length === 0) return null;
  const engine = explainedEngine(withoutPrefix(`${params.steps[0]}.`, arrays));
  // A recursive forecast is no sum over the features of its origin.
  if (engine === null || params.strategy !== undefined) return null;
  const { steps, learned } = restoreSteps(state, engine);
  return { steps, parts: learned };
}

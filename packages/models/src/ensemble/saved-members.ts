import { modelError } from '../errors.js';
import { readObject, readStrings } from '../format/checked-json.js';
import type { NumberArray } from '../format/little-endian.js';
import { withoutPrefix, withPrefix } from '../format/prefixed-arrays.js';
import type { PointModel, SavedState } from '../point-model.js';
import type { FittedMember } from './fitted-member.js';

/** The states of members side by side, arrays under their ids. */
export function ensembleState(members: readonly FittedMember[]): SavedState {
  const arrays = new Map<string, NumberArray>();
  const params: Record<string, unknown> = {};
  for (const { model, point } of members) {
    params[model.id] = point.state.params;
    for (const [name, numbers] of withPrefix(`${model.id}.`, point.state.arrays)) {
      arrays.set(name, numbers);
    }
  }
  return { params: { members: members.map(({ model }) => model.id), of: params }, arrays };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreMembers(
  { params, arrays }: SavedState,
  known: readonly PointModel[],
): FittedMember[] {
  const ids = readStrings(params, 'members');
  if (ids.length === 0 || new Set(ids).size !== ids.length) throw wrong('none or one twice');
  const of = readObject(params, 'of');
  return ids.map((id) => {
    const model = known.find((one) => one.id === id);
    if (!model) throw wrong('one that does not exist');
    const state = { params: readObject(of, id), arrays: withoutPrefix(`${id}.`, arrays) };
    return { model, point: model.restore(state) };
  });
}

function wrong(what: string) {
  return modelError('MODEL_FILE_INVALID', `Of its members this model names ${what}.`);
}

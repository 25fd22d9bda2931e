import type { Panel } from '@crimecast/data';
import { modelError } from '../errors.js';
import { readIntegers } from '../format/checked-arrays.js';
import { readStrings } from '../format/checked-json.js';
import type { SavedState } from '../point-model.js';

/** Which areas touch which; one direction is enough. */
export type Adjacency = ReadonlyMap<string, Iterable<string>>;

/** Neighbours of area `a` are `near[starts[a]]` to `near[starts[a + 1] - 1]`, ascending. */
export interface AreaGraph {
  readonly areas: readonly string[];
  readonly starts: Int32Array;
  readonly near: Int32Array;
}

/** Areas of a state that are paired, each with the ones after it: all pairs would cost the square. */
const MOST_OF_A_STATE = 100;

/**
 * Areas and their neighbours: those that touch, or without an adjacency those of the same area
 * above. No area is its own neighbour.
 * @throws CrimecastError `MODEL_OPTIONS_INVALID` on an adjacency that is no map of texts to texts
 */
export function areaGraph(panel: Panel, adjacency?: Adjacency): AreaGraph {
  const pairs = adjacency === undefined ? sameState(panel) : touching(adjacency);
  const areas = [...new Set([...panel.series.map(({ area }) => area), ...pairs.flat()])];
  const index = new Map(areas.map((area, a) => [area, a]));
  const near = areas.map(() => new Set<number>());
  for (const [one, other] of pairs) {
    if (one === other) continue;
    near[index.get(one)!]!.add(index.get(other)!);
    near[index.get(other)!]!.add(index.get(one)!);
  }
  const starts = new Int32Array(areas.length + 1);
  near.forEach((others, a) => {
    starts[a + 1] = starts[a]! + others.size;
  });
  const sorted = near.flatMap((others) => [...others].sort((a, b) => a - b));
  return { areas, starts, near: Int32Array.from(sorted) };
}

/** @throws CrimecastError `MODEL_OPTIONS_INVALID` */
export function checkAdjacency(adjacency: Adjacency): void {
  touching(adjacency);
}

function touching(adjacency: Adjacency): [string, string][] {
  if (!(adjacency instanceof Map)) throw badAdjacency('is no Map');
  return [...adjacency].flatMap(([area, others]) => {
    const iterable = typeof others === 'object' && others !== null && Symbol.iterator in others;
    if (!iterable) throw badAdjacency(`names no areas beside "${area}"`);
    return [...others].map((other): [string, string] => {
      if (typeof area === 'string' && typeof other === 'string') return [area, other];
      throw badAdjacency('holds an area that is no text');
    });
  });
}

function sameState(panel: Panel): [string, string][] {
  const states = new Map<string, Set<string>>();
  for (const { area, parent } of panel.series) {
    if (parent === undefined) continue;
    states.set(parent, (states.get(parent) ?? new Set()).add(area));
  }
  return [...states.values()].flatMap((members) => {
    const list = [...members];
    const most = Math.min(list.length, MOST_OF_A_STATE);
    return list.flatMap((one, i) =>
      list.slice(i + 1, i + most).map((other): [string, string] => [one, other]),
    );
  });
}

function badAdjacency(what: string) {
  return modelError(
    'MODEL_OPTIONS_INVALID',
    `The option "adjacency" ${what}; give a Map from each area to the areas that touch it.`,
  );
}

export function graphState({ areas, starts, near }: AreaGraph): SavedState {
  const arrays = new Map<string, Int32Array>([
    ['graphStarts', starts],
    ['graphNear', near],
  ]);
  return { params: { areas }, arrays };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` unless every neighbour is an area */
export function restoreGraph({ params, arrays }: SavedState): AreaGraph {
  const areas = readStrings(params, 'areas');
  const starts = readIntegers(arrays, 'graphStarts', areas.length + 1);
  const near = readIntegers(arrays, 'graphNear', starts.at(-1)!);
  const ascending = starts.every((start, a) => (a === 0 ? start === 0 : start >= starts[a - 1]!));
  const known = near.every((area) => area >= 0 && area < areas.length);
  if (ascending && known && new Set(areas).size === areas.length) return { areas, starts, near };
  throw modelError(
    'MODEL_FILE_INVALID',
    'The neighbours in this model are not those of its areas.',
  );
}

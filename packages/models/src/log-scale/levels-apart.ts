import type { Panel } from '@crimecast/data';
import { addCommonLevels } from './common-levels.js';
import type { LogPanel } from './log-panel.js';
import { crimeKey, type Groups, groupSeries, type KeyOf } from './series-by-crime.js';
import { type WeightedMedian, weightedMedian } from './weighted-median.js';

/** Levels in the layout of the panel, without what series have in common. */
export interface LevelsApart {
  /** Without what the crime did everywhere. */
  readonly own: Float64Array;
  /** Nor what it did in the state: how series move for reasons of their own. */
  readonly local: Float64Array;
  /** What was taken out of `local`: known also where the level is missing. */
  readonly shared: Float64Array;
}

/** Takes common movements out of levels; groups of fewer than eight series have none. */
export function levelsApart(
  logs: LogPanel,
  median: WeightedMedian = weightedMedian,
  groupsBy: (panel: Panel, key: KeyOf) => Groups = groupSeries,
): LevelsApart {
  const shared = new Float64Array(logs.levels.length);
  addCommonLevels(logs, logs.levels, groupsBy(logs.panel, crimeKey), median, shared);
  const own = difference(logs.levels, shared);
  addCommonLevels(logs, own, groupsBy(logs.panel, stateKey), median, shared);
  return { own, local: difference(logs.levels, shared), shared };
}

function difference(from: Float64Array, less: Float64Array): Float64Array {
  const left = from.slice();
  for (let i = 0; i < left.length; i++) left[i]! -= less[i]!;
  return left;
}

/** A crime and the area above; series that share it share the shocks of a state. */
export function stateKey({ crime, parent }: Panel['series'][number]): string {
  return JSON.stringify([crime, parent ?? null]);
}

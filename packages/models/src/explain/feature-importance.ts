import type { Panel } from '@crimecast/data';
import type { FittedForecaster } from '@crimecast/windows';
import { checkSeed } from '../check-fit.js';
import { modelError } from '../errors.js';
import { featureSource } from '../pooled/feature-source.js';
import { POOLED_COLUMNS } from '../pooled/pooled-features.js';
import { type PooledRows, trainingRows } from '../pooled/training-rows.js';
import { randomStream } from '../random/random-stream.js';
import { drawToFront, range } from '../trees/draw.js';
import { checkInteger } from '../trees/fit-options.js';
import { type ExplainedMember, explainedModel } from './explained-members.js';

export interface FeatureImportanceOptions {
  /** How often each feature is shuffled. Default 3. */
  readonly repeats?: number;
  /** Default 1. */
  readonly seed?: number;
}

export interface FeatureImportance {
  readonly feature: string;
  /** By what share the error rises when it is shuffled; about 0 when it does not matter. */
  readonly rise: number;
}

/**
 * How much a fitted pooled model relies on each feature: by what share its weighted mean absolute
 * error one step ahead, on the log scale, rises when the feature is shuffled among rows. Of an
 * ensemble, the members that can be explained.
 * Source: Fisher, Rudin & Dominici (2019), All models are wrong, JMLR 20.
 * @param panel its changes from the origin of the model on are judged; where it has none, all of
 * its changes are
 * @returns in the order of the features; empty when no part of the model can be explained
 * @throws CrimecastError `MODEL_TRAIN_EMPTY` for a panel without a known change,
 * `MODEL_OPTIONS_INVALID`, `MODEL_SEED_INVALID`
 */
export function featureImportance(
  fitted: FittedForecaster,
  panel: Panel,
  { repeats = 3, seed = 1 }: FeatureImportanceOptions = {},
): FeatureImportance[] {
  checkInteger('repeats', repeats, 1, 1000);
  checkSeed(seed);
  const { members } = explainedModel(fitted);
  if (members.length === 0) return [];
  const rows = trainingRows(featureSource(panel), 1);
  const later = Array.from(rows.origins.keys()).filter((r) => rows.origins[r]! >= fitted.origin);
  const chosen = Int32Array.from(later.length > 0 ? later : rows.origins.keys());
  if (chosen.length === 0) {
    throw modelError('MODEL_TRAIN_EMPTY', 'No change is known in this panel; give a longer one.');
  }
  const features = featuresOf(rows, chosen);
  const before = errorOf(members, rows, chosen, features);
  return POOLED_COLUMNS.map(({ name }, c) => {
    const own = features.slice(c * chosen.length, (c + 1) * chosen.length);
    let after = 0;
    for (let repeat = 0; repeat < repeats; repeat++) {
      const order = range(chosen.length);
      drawToFront(order, order.length, randomStream(seed, 'importance', name, repeat));
      for (let i = 0; i < order.length; i++) features[c * order.length + i] = own[order[i]!]!;
      after += errorOf(members, rows, chosen, features) / repeats;
    }
    features.set(own, c * chosen.length);
    return { feature: name, rise: before > 0 ? after / before - 1 : 0 };
  });
}

function featuresOf({ rows, features }: PooledRows, chosen: Int32Array): Float64Array {
  const own = new Float64Array(chosen.length * POOLED_COLUMNS.length);
  for (let c = 0; c < POOLED_COLUMNS.length; c++) {
    for (let i = 0; i < chosen.length; i++) {
      own[c * chosen.length + i] = features[c * rows + chosen[i]!]!;
    }
  }
  return own;
}

function errorOf(
  members: readonly ExplainedMember[],
  { targets, weights }: PooledRows,
  chosen: Int32Array,
  features: Float64Array,
): number {
  const sums = new Float64Array(chosen.length);
  for (const { parts } of members) parts[0]!.add(features, sums);
  let error = 0;
  let weight = 0;
  chosen.forEach((row, i) => {
    error += weights[row]! * Math.abs(sums[i]! / members.length - targets[row]!);
    weight += weights[row]!;
  });
  return error / weight;
}

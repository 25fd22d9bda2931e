import { meanK } from './baselines/mean-k.js';
import { naive } from './baselines/naive.js';
import { seasonalNaive } from './baselines/seasonal-naive.js';
import { modelError } from './errors.js';
import { forestModel } from './forest/forest-model.js';
import { nearestName } from './nearest-name.js';
import type { PointModel } from './point-model.js';
import { defaultModel } from './selection/default-model.js';

/** In the order in which they are compared: the reference first. */
const CANDIDATES: readonly PointModel[] = [naive, seasonalNaive, meanK(3), forestModel()];
const MODELS: readonly PointModel[] = [defaultModel(CANDIDATES), ...CANDIDATES];

/** What a list of models shows. */
export interface ModelInfo {
  /** As on the command line: `mean3`. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Every model that `createForecaster` knows. */
export function listModels(): ModelInfo[] {
  return MODELS.map(({ id, label, description }) => ({ id, label, description }));
}

/** @throws CrimecastError `MODEL_UNKNOWN` naming the id, the nearest one and all there are */
export function findModel(id: string): PointModel {
  const model = MODELS.find((known) => known.id === id);
  if (model) return model;
  const ids = MODELS.map((known) => known.id);
  const nearest = nearestName(String(id), ids);
  throw modelError(
    'MODEL_UNKNOWN',
    `There is no model "${id}"${nearest ? `; did you mean "${nearest}"?` : '.'} The models are ${ids.join(', ')}.`,
  );
}

import { suggest } from '@crimecast/data';
import { naive } from './baselines/naive.js';
import { seasonalNaive } from './baselines/seasonal-naive.js';
import { ensemble } from './ensemble/ensemble.js';
import { scaledEnsemble } from './ensemble/scaled-ensemble.js';
import { modelError } from './errors.js';
import { forestModel } from './forest/forest-model.js';
import { keptLevels, keptLogs } from './log-scale/kept-levels.js';
import { mlpTfjs } from './neural/mlp-tfjs.js';
import type { PointModel } from './point-model.js';
import { boosted, extraTrees, fastForest, mlp, poisson, ridge } from './pooled/pooled-models.js';
import { curves } from './portable/curves.js';
import { defaultModel } from './selection/default-model.js';
import { mean3, SIMPLE_MODELS } from './simple/simple-models.js';
import { ebPoissonBy } from './smoothing/eb-poisson.js';
import { isSeasonal, meanOfSmoothers } from './smoothing/mean-of-smoothers.js';
import { sesLogBy } from './smoothing/ses-log.js';
import { ownNetworks } from './training/own-networks.js';

const forest = forestModel();
/** They share logs and levels with the pooled models. */
const sesLog = sesLogBy(keptLogs);
const ebPoisson = ebPoissonBy(keptLevels, curves.exp);
const SHARING: readonly PointModel[] = [sesLog, ebPoisson];
const combined: PointModel = {
  ...ensemble([sesLog, ebPoisson, extraTrees, boosted, mlp]),
  suits: (train) => !isSeasonal(train),
};
const scaled = scaledEnsemble(combined);
/** What the default chooses from: the reference first, the preferred one last. */
const CANDIDATES: readonly PointModel[] = [
  naive,
  seasonalNaive,
  mean3,
  sesLog,
  ebPoisson,
  combined,
  scaled,
  meanOfSmoothers,
];
const MODELS: readonly PointModel[] = [
  defaultModel(CANDIDATES),
  ...SIMPLE_MODELS.map((model) => SHARING.find(({ id }) => id === model.id) ?? model),
  meanOfSmoothers,
  extraTrees,
  boosted,
  fastForest,
  mlp,
  ridge,
  poisson,
  combined,
  scaled,
  forest,
  ...ownNetworks(),
];

/** It learns at `@crimecast/models/tfjs`; here it is restored. */
const RESTORED = mlpTfjs();

/** What a list of models shows. */
export interface ModelInfo {
  /** As on the command line: `mean3`. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
}

/** Every model that can be fitted without TensorFlow.js. */
export function listModels(): ModelInfo[] {
  return MODELS.map(({ id, label, description }) => ({ id, label, description }));
}

/** Whether `findModel` gives this very model for its id. */
export function isRegistered(model: PointModel): boolean {
  return MODELS.includes(model);
}

/** @throws CrimecastError `MODEL_UNKNOWN` naming the id, the nearest one and all there are */
export function findModel(id: string): PointModel {
  const all = [...MODELS, RESTORED];
  const model = all.find((known) => known.id === id);
  if (model) return model;
  const ids = all.map((known) => known.id);
  throw modelError(
    'MODEL_UNKNOWN',
    `There is no model "${id}".${suggest(String(id), ids)} The models are ${ids.join(', ')}.`,
  );
}

import { drift } from '../baselines/drift.js';
import { meanK } from '../baselines/mean-k.js';
import { medianK } from '../baselines/median-k.js';
import { naive } from '../baselines/naive.js';
import { seasonalNaive } from '../baselines/seasonal-naive.js';
import type { LoneModel } from '../point-model.js';
import { croston, crostonSba } from '../smoothing/croston.js';
import { ebPoisson } from '../smoothing/eb-poisson.js';
import { sesLog } from '../smoothing/ses-log.js';
import { ets, holt, holtDamped, holtWinters, ses } from '../smoothing/smoothers.js';
import { theta } from '../smoothing/theta.js';
import { tsb } from '../smoothing/tsb.js';

export const mean3 = meanK(3);

/** Baselines and smoothers: each forecasts by a rule or by smoothing, none by learned features. */
export const SIMPLE_MODELS: readonly LoneModel[] = [
  naive,
  seasonalNaive,
  mean3,
  medianK(3),
  drift,
  sesLog,
  ebPoisson,
  ses,
  holt,
  holtDamped,
  holtWinters,
  ets,
  theta,
  croston,
  crostonSba,
  tsb,
];

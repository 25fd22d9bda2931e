import type { Forecaster } from '@crimecast/windows';
import { forecasterWith, type IntervalLearner } from '../forecaster-with.js';
import { calibrate } from '../intervals/calibrate.js';
import { conformalIntervals } from '../intervals/kinds/conformal.js';
import { findSimpleModel } from './find-simple-model.js';

export interface CreateSimpleForecasterOptions {
  /** Learn conformal intervals while fitting, by refitting at past origins. Default true. */
  intervals?: boolean;
}

/**
 * A baseline or smoother by its id, ready to be fitted: the same forecasts, intervals and saved
 * bytes as from `createForecaster(id)`, without the code of all other models.
 * @param id one of `listSimpleModels()`
 * @throws CrimecastError `MODEL_UNKNOWN` naming the id and all there are here
 */
export function createSimpleForecaster(
  id: string,
  { intervals = true }: CreateSimpleForecasterOptions = {},
): Forecaster {
  return forecasterWith(findSimpleModel(id), intervals ? learnConformal : null);
}

const learnConformal: IntervalLearner = async (train, model, refits, past) =>
  conformalIntervals(await calibrate(train, model, refits, past));

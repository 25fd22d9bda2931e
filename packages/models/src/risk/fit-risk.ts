import { lastPeriod, type Panel } from '@crimecast/data';
import type { FitOptions } from '@crimecast/windows';
import { checkSeed, checkTrain } from '../check-fit.js';
import { crimesOf } from '../crimes-of.js';
import { pastOrigins } from '../past-origins.js';
import { createMeter } from '../progress-meter.js';
import { createRefits } from '../refits.js';
import { findModel } from '../registry.js';
import { type FittedRisk, fittedRisk } from './fitted-risk.js';
import { learnChances } from './learn-chances.js';
import { type PastCells, pastCells } from './past-cells.js';

export interface RiskOptions extends Omit<FitOptions, 'workers'> {
  /** The model whose forecasts and past errors are used. Default `ensemble`. */
  model?: string;
}

/**
 * Learns the chance that the next period of a series is elevated (`elevatedFrom`): half from the
 * past forecast errors of its crime and size, half from randomised trees on what was known at past
 * origins, on a scale by which such chances came true at origins that the trees had not seen.
 *
 * It is a chance that much more than usual is *recorded*, never a prediction of an event.
 * @throws CrimecastError `MODEL_TRAIN_EMPTY`, `MODEL_ROWS_INVALID` where a value is no count,
 * `MODEL_SEED_INVALID`, `MODEL_UNKNOWN`; the signal's reason
 * @example
 * const risk = await fitRisk(panel);
 * const { probability, from } = risk.predict(); // of the period after the panel
 */
export async function fitRisk(train: Panel, options: RiskOptions = {}): Promise<FittedRisk> {
  const { model = 'ensemble', seed = 1, signal, onProgress } = options;
  checkTrain(train);
  checkSeed(seed);
  signal?.throwIfAborted();
  const base = findModel(model);
  const origins = pastOrigins(train, [1]).refits;
  const meter = createMeter(onProgress, origins.length + 2);
  const refits = createRefits(train, { seed, signal, meter: { advance() {}, finish() {} } });
  const past: PastCells[] = [];
  for (const origin of origins) {
    past.push(pastCells(train, origin, await refits.at(base, origin)));
    meter.advance('past');
  }
  const point = await refits.at(base, lastPeriod(train));
  meter.advance('forecast');
  const crimes = crimesOf(train);
  const task = signal ? { seed, signal } : { seed };
  const learned = await learnChances(past, crimes.length, task);
  meter.advance('chances');
  return fittedRisk({ model: base, train, point, crimes, learned });
}

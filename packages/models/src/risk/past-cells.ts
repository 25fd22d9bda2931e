import { type Panel, type Period, until } from '@crimecast/data';
import { crimesOf } from '../crimes-of.js';
import { collectErrors, type PastErrors } from '../intervals/past-errors.js';
import type { FittedPoint } from '../point-model.js';
import { type RiskCells, riskCells } from './risk-cells.js';

/** The cells of a past origin, and what became of them. */
export interface PastCells extends RiskCells {
  /** 1 where the next count was elevated, 0 where not, NaN where nobody knows. */
  readonly events: readonly number[];
  /** Position of each cell's crime among those of the training panel. */
  readonly crimes: readonly number[];
  /** How wrong the forecasts of that origin were. */
  readonly errors: PastErrors;
}

/** @param point what the model knew at the origin */
export function pastCells(train: Panel, origin: Period, point: FittedPoint): PastCells {
  const history = until(train, origin);
  const forecast = point.forecast(history, 1);
  const cells = riskCells(history, forecast);
  const next = origin + 1 - train.start;
  const events = Array.from(cells.series, (s, row) => {
    const value = train.values[s * train.length + next]!;
    return Number.isNaN(value) ? Number.NaN : Number(value >= cells.from[row]!);
  });
  const crimes = crimesOf(train);
  const position = new Map(crimes.map((crime, c) => [crime, c]));
  const past = { origin, step: 1, steps: 1, forecast };
  return {
    ...cells,
    events,
    crimes: Array.from(cells.series, (s) => position.get(train.series[s]!.crime)!),
    errors: collectErrors(train, crimes, past),
  };
}

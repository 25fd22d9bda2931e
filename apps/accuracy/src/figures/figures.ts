import { type BacktestResult, type Summary, summarise } from '@crimecast/eval';
import type { Measured } from '../run/measure.js';
import type { Protocol } from '../run/protocol.js';
import { type CoverageOver, coverageOver } from './coverage-over.js';
import { type CrimesAhead, crimesAhead } from './crimes-ahead.js';
import { errorBeside } from './error-beside.js';
import { meanHeadline } from './headline-of.js';
import { relativeMaeOf, type YearInterval } from './relative-mae-of.js';
import { type RiskFigures, riskFigures } from './risk-figures.js';

/** Everything that is asked of one model; `null` where it was not measured. */
export interface Figures {
  readonly model: string;
  /** One entry per target year of the protocol. */
  readonly years: readonly YearInterval[];
  readonly ahead: readonly CrimesAhead[];
  /** Means over the scored years. */
  readonly macroWape: number | null;
  readonly rmsse: number | null;
  readonly crps: number | null;
  /** MAE beside that of the original project's models. */
  readonly besideForest: number | null;
  readonly besideLstm: number | null;
  /** relMAE two years ahead, mean over the scored years. */
  readonly twoAhead: number | null;
  readonly inside80: CoverageOver | null;
  readonly inside95: CoverageOver | null;
  /** Chances of elevated counts rest on no rule that the models here differ by. */
  readonly risk: readonly RiskFigures[];
}

/** The figures of one model. */
export function figuresOf(measured: Measured, model: string, summary: Summary): Figures {
  const { result, protocol } = measured;
  const { reference, scored, originals } = protocol;
  const times = protocol.origins.map((origin) => origin + 1);
  return {
    model,
    years: times.flatMap((time) => relativeMaeOf(result, model, reference, time) ?? []),
    ahead: times.flatMap((time) => crimesAhead(summary, model, time) ?? []),
    macroWape: meanHeadline(summary, model, scored, ({ macroWape }) => macroWape),
    rmsse: meanHeadline(summary, model, scored, ({ rmsse }) => rmsse),
    crps: meanHeadline(summary, model, scored, ({ crps }) => crps),
    besideForest: errorBeside(result, model, originals.forest, scored),
    besideLstm: errorBeside(result, model, originals.lstm, scored),
    twoAhead: meanHeadline(summary, model, scored, ({ relMae }) => relMae, 2),
    inside80: coverageOver(result, model, 80, scored),
    inside95: coverageOver(result, model, 95, scored),
    risk: measured.risk.flatMap((outcomes) => riskFigures(outcomes) ?? []),
  };
}

/** Scores of all models, with quantiles weighed alike as the protocol defines its CRPS. */
export function scoresOf(result: BacktestResult, { reference }: Protocol): Summary {
  return summarise(result, { reference, quantileWeights: 'equal' });
}

import { formatPeriod } from '@crimecast/data';
import { audit } from '../audit/audit.js';
import type { BacktestResult } from '../backtest/backtest-result.js';
import { leaderboard } from '../compare/leaderboard.js';
import { evalError } from '../errors.js';
import { calibrationCurve } from '../metrics/calibration-curve.js';
import { countDensity } from '../plot/density-plot.js';
import { modelPosition } from '../summary/comparison.js';
import { type GroupScore, scoreGroups } from '../summary/score-groups.js';
import { summarise } from '../summary/summarise.js';
import type { EvaluateOptions, Evaluation, NamedScore } from './evaluation.js';
import { exclusions } from './exclusions.js';
import { protocol } from './protocol.js';
import { worstCells } from './worst-cells.js';

/**
 * Works out everything that a report says of a backtest: how good one model is, beside which
 * others, how sure that is, for whom, and what is left out.
 * @throws CrimecastError `EVAL_EMPTY` for a backtest in which no forecast met an outcome,
 * `EVAL_REFERENCE_UNKNOWN` for an unknown model or reference
 * @example
 * const page = htmlReport(evaluate(result, { model: 'default', stress: [2020] }));
 */
export function evaluate(result: BacktestResult, options: EvaluateOptions = {}): Evaluation {
  const { reference = 'naive', knowledge = {}, names = {} } = options;
  const { model = result.models.at(-1)!, stress = [], bootstrap = {} } = options;
  const position = modelPosition(result, model);
  modelPosition(result, reference);
  const label = (period: number) => formatPeriod(period, result.frequency);
  const apart = new Set(stress);
  const kept = keptRows(result, position, apart);
  if (kept.length === 0) {
    throw evalError(
      'EVAL_EMPTY',
      `No forecast of "${model}" meets a known outcome outside periods of stress; test more origins, or see why its folds failed.`,
    );
  }
  const times = [...new Set(result.rows.time)].filter((time) => !apart.has(time));
  const own = { reference, models: [model], times };
  const board = leaderboard(result, { reference, stress, ...bootstrap });
  const audited = audit(result, { model, reference, exceptTimes: stress, ...knowledge });
  const { headlines } = summarise(result, { reference });
  const column = (values: Float64Array) => Float64Array.from(kept, (row) => values[row]!);
  const actual = column(result.rows.actual);
  const forecast = column(result.rows.mean);
  return {
    ...{ model, reference, models: result.models, frequency: result.frequency },
    ...{ levels: result.levels, leaderboard: board, audit: audited },
    title: names.title ?? 'How good the forecasts are',
    stress: stress.map(label),
    protocol: [...protocol(result, { reference, stress, board }), ...(names.notes ?? [])],
    headlines: headlines.map((line) => ({ ...line, label: label(line.time) })),
    crimes: named(scoreGroups(result, 'crime', own), names.crime),
    horizons: result.horizon > 1 ? scoreGroups(result, 'horizon', own) : [],
    times: scoreGroups(result, 'time', { reference, horizons: [1] }),
    calibration: calibrationCurve(
      actual,
      result.levels.map((level, l) => ({
        level,
        lower: column(result.rows.lower[l]!),
        upper: column(result.rows.upper[l]!),
      })),
    ),
    density: countDensity(actual, forecast),
    parents: named(audited.byParent, names.parent),
    worst: worstCells(result, kept, { reference, names, flagOf: knowledge.flagOf }),
    excluded: exclusions(result, model, headlines, names),
  };
}

/** Rows of the model in which a forecast meets an outcome, outside stress. */
function keptRows({ rows, folds }: BacktestResult, model: number, apart: ReadonlySet<number>) {
  const kept: number[] = [];
  for (const fold of folds) {
    if (fold.model !== model) continue;
    for (let row = fold.firstRow; row < fold.firstRow + fold.rows; row++) {
      if (Number.isNaN(rows.actual[row]! + rows.mean[row]!)) continue;
      if (!apart.has(rows.time[row]!)) kept.push(row);
    }
  }
  return kept;
}

function named(
  scores: readonly GroupScore[],
  nameOf: (id: string) => string = (id) => id,
): NamedScore[] {
  return scores.map((score) => ({ ...score, name: nameOf(score.group) }));
}

import type { Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import type { Cell } from '../summary/cell-groups.js';
import { modelPosition } from '../summary/comparison.js';
import { type GroupScore, scoreGroups } from '../summary/score-groups.js';
import { type FlaggedError, flaggedError } from './flagged-error.js';
import { type Revision, revisions } from './revisions.js';

export interface AuditOptions {
  /** The model to audit. */
  model: string;
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /** A class of the caller's for every cell, such as urban or rural; `null` leaves it out. */
  classOf?: (cell: Cell) => string | null;
  /** Why a cell is odd, in words; `null` for an ordinary one. */
  flagOf?: (cell: Cell) => string | null;
  /** Periods to leave out, such as a year of stress. Default none. */
  exceptTimes?: readonly Period[];
}

/** For whom a model works, and for whom less. */
export interface Audit {
  readonly model: string;
  readonly reference: string;
  /** By the area above (state); empty where areas have none. In the order of the series. */
  readonly byParent: readonly GroupScore[];
  /** By quarter of the crime's series, smallest level at the origin first. */
  readonly bySize: readonly GroupScore[];
  /** By share of zeros until the origin. */
  readonly byZeros: readonly GroupScore[];
  /** By the caller's class; empty without one. */
  readonly byClass: readonly GroupScore[];
  /** Changes of forecasts between successive origins; empty for a horizon of 1. */
  readonly revisions: readonly Revision[];
  /** `null` without flags. */
  readonly flagged: FlaggedError | null;
}

/**
 * Error and coverage of one model by group: whether it serves small areas as well as large ones.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN` for an unknown model or reference
 */
export function audit(result: BacktestResult, options: AuditOptions): Audit {
  const { model, reference = 'naive', classOf, flagOf, exceptTimes = [] } = options;
  modelPosition(result, model);
  const except = new Set(exceptTimes);
  const times = [...new Set(result.rows.time)].filter((time) => !except.has(time));
  const scores = { reference, models: [model], times };
  return {
    ...{ model, reference },
    byParent: scoreGroups(result, 'parent', scores),
    bySize: scoreGroups(result, 'size', scores),
    byZeros: scoreGroups(result, 'zeros', scores),
    byClass: classOf ? scoreGroups(result, classOf, scores) : [],
    revisions: revisions(result).filter((one) => one.model === model),
    flagged: flagOf ? flaggedError(result, flagOf, { model, reference, exceptTimes }) : null,
  };
}

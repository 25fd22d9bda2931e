import type { Period } from '@crimecast/data';
import type { BacktestResult } from '../backtest/backtest-result.js';
import type { GroupKey } from '../summary/cell-groups.js';
import { labelPositions } from '../summary/label-positions.js';
import { bootstrapRelativeMae, type RelativeMaeInterval } from './bootstrap-relative-mae.js';
import { clusteredDieboldMariano, type DieboldMariano } from './diebold-mariano.js';
import { type LossTable, lossTable } from './loss-table.js';
import { modelConfidenceSet } from './model-confidence-set.js';

export interface LeaderboardOptions {
  /** The model to compare with. Default `naive`. */
  reference?: string;
  /**
   * What hangs together and is drawn as a whole. Default the widest of `parent` (districts of a
   * state), `area` and `series` of which there are two or more.
   */
  clusters?: GroupKey;
  /** Periods that are no ordinary test, shown apart: `[2020]`. Default none. */
  stress?: readonly Period[];
  /** Only these distances from the origin. Default all. */
  horizons?: readonly number[];
  /** Times to draw. Default 1000. */
  draws?: number;
  /** Of intervals, in percent. Default 95. */
  level?: number;
  /** Default 1. */
  seed?: number;
}

/** All models of a backtest, best first. */
export interface Leaderboard {
  readonly reference: string;
  readonly level: number;
  /** Periods that `rows` speak of. */
  readonly times: readonly Period[];
  /** Clusters that were drawn. */
  readonly clusters: number;
  readonly rows: readonly LeaderboardRow[];
  /** The same for the periods of stress; `null` without any. */
  readonly stress: Omit<Leaderboard, 'stress'> | null;
}

export interface LeaderboardRow {
  readonly model: string;
  /** Cells with both an outcome and a forecast. */
  readonly n: number;
  /**
   * Geometric mean over crimes and steps of MAE / MAE of the reference, each over all periods;
   * `null` where there is nothing to compare.
   */
  readonly relMae: number | null;
  /** With an interval from drawing series; `null` also for a single one. */
  readonly bySeries: RelativeMaeInterval | null;
  /** From drawing clusters: the honest one where series hang together; `null` for a single one. */
  readonly byCluster: RelativeMaeInterval | null;
  /** Against the reference, on crime-normalised losses, by cluster; `null` for the reference. */
  readonly test: DieboldMariano | null;
  /** p-value in the model confidence set; `null` for a model that lacks folds others have, or one cluster. */
  readonly confidence: number | null;
  /** Whether the model cannot be told from the best (p ≥ .1). */
  readonly best: boolean;
}

/**
 * Ranks models by error beside a reference, and says how sure the order is. For other references
 * call it again: skill is 1 − relMAE against any of them.
 * @throws CrimecastError `EVAL_REFERENCE_UNKNOWN`, `EVAL_LEVEL_INVALID`, `EVAL_OPTION_INVALID`
 */
export function leaderboard(result: BacktestResult, options: LeaderboardOptions = {}): Leaderboard {
  const stress = new Set(options.stress ?? []);
  const main = board(result, options, (time) => !stress.has(time));
  return {
    ...main,
    stress: stress.size === 0 ? null : board(result, options, (t) => stress.has(t)),
  };
}

function board(
  result: BacktestResult,
  options: LeaderboardOptions,
  keepTime: (time: Period) => boolean,
): Omit<Leaderboard, 'stress'> {
  const { reference = 'naive', draws = 1000, level = 95, seed = 1, horizons } = options;
  const clusters = options.clusters ?? widestClusters(result);
  const keep = (time: Period, horizon: number) =>
    keepTime(time) && (horizons === undefined || horizons.includes(horizon));
  const table = lossTable(result, { reference, clusters, keep });
  const labels = Array.from(table.cluster, String);
  // Numbered without gaps, so that none without a cell is drawn.
  const drawn = labelPositions(table.cluster);
  const drawnClusters = drawn.labels.length;
  const best = drawnClusters < 2 ? new Map<number, number>() : bestSet(table, labels, draws, seed);
  const rows = result.models.map((model, m): LeaderboardRow => {
    const base = { own: table.absolute[m]!, reference: table.absolute[table.reference]! };
    const { stratum, strata } = table;
    const cells = { ...base, stratum, strata };
    const boot = { draws, level, seed };
    const bySeries = { cluster: table.series, clusters: table.seriesCount };
    const byCluster = { cluster: drawn.of, clusters: drawnClusters };
    const interval = bootstrapRelativeMae({ ...cells, ...bySeries }, boot);
    const test =
      m === table.reference
        ? null
        : clusteredDieboldMariano(table.normalised[m]!, table.normalised[table.reference]!, labels);
    const confidence = best.get(m) ?? null;
    return {
      ...{ model, test, confidence },
      n: base.own.filter((loss) => !Number.isNaN(loss)).length,
      relMae: interval?.relMae ?? null,
      bySeries: result.series.length < 2 ? null : interval,
      byCluster: drawnClusters < 2 ? null : bootstrapRelativeMae({ ...cells, ...byCluster }, boot),
      best: confidence !== null && confidence >= ALPHA,
    };
  });
  rows.sort((a, b) => (a.relMae ?? Infinity) - (b.relMae ?? Infinity));
  return {
    ...{ reference, level, rows },
    times: timesOf(result, keep),
    clusters: drawnClusters,
  };
}

function widestClusters({ series }: BacktestResult): GroupKey {
  const several = (labels: readonly (string | undefined)[]) =>
    !labels.includes(undefined) && new Set(labels).size > 1;
  if (several(series.map(({ parent }) => parent))) return 'parent';
  return several(series.map(({ area }) => area)) ? 'area' : 'series';
}

const ALPHA = 0.1;

/** Confidence by model, among those that forecast as much as the one that forecast most. */
function bestSet(table: LossTable, labels: string[], draws: number, seed: number) {
  const known = table.normalised.map(
    (losses) => losses.filter((loss) => !Number.isNaN(loss)).length,
  );
  const most = Math.max(0, ...known);
  const models = known.flatMap((n, m) => (n === most && n > 0 ? [m] : []));
  const entries = modelConfidenceSet(
    models.map((m) => table.normalised[m]!),
    { clusters: models.length === 0 ? [] : labels, alpha: ALPHA, draws, seed },
  );
  return new Map(entries.map(({ model, pValue }) => [models[model]!, pValue]));
}

function timesOf(
  { rows }: BacktestResult,
  keep: (time: Period, horizon: number) => boolean,
): Period[] {
  const times = new Set<Period>();
  for (let row = 0; row < rows.length; row++) {
    const time = rows.time[row]!;
    if (!Number.isNaN(rows.actual[row]!) && keep(time, rows.horizon[row]!)) times.add(time);
  }
  return [...times].sort((a, b) => a - b);
}

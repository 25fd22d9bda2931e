import type { FlatTrees } from '../forest/flat-trees.js';
import type { StepErrors } from '../intervals/calibration.js';
import { poolErrors } from '../intervals/pool-errors.js';
import { addTrees } from '../trees/add-trees.js';
import { fitExtraTrees } from '../trees/fit-forest.js';
import type { TrainOptions } from '../trees/fit-options.js';
import { type ChanceScale, calibrateChance, UNCHANGED } from './calibrate-chance.js';
import { excessChance } from './excess-chance.js';
import type { PastCells } from './past-cells.js';
import { RISK_COLUMNS, type RiskCells } from './risk-cells.js';

/** What chances are made of. */
export interface LearnedChances {
  /** Past forecast errors, one step ahead. */
  readonly errors: StepErrors;
  /** Trees whose sum is a chance; `null` where too few cells were known. */
  readonly trees: FlatTrees | null;
  readonly scale: ChanceScale;
}

/** Cells below which nothing is learned but from errors. */
const MIN_CELLS = 300;
const TREES = { trees: 120, leaf: 30, features: 0.5, sample: 0.5 } as const;

/**
 * Learns from the cells of past origins; the scale from each origin in turn, by what the others say.
 * @param crimes how many there are in training
 */
export async function learnChances(
  past: readonly PastCells[],
  crimes: number,
  task: TrainOptions,
): Promise<LearnedChances> {
  const whole = await learnFrom(past, crimes, task);
  if (past.length < 2 || whole.trees === null) return whole;
  const chances: number[] = [];
  const events: number[] = [];
  for (const left of past) {
    const others = past.filter((one) => one !== left);
    const without = await learnFrom(others, crimes, task);
    const raw = rawChances(left, (row) => left.crimes[row]!, without);
    for (const [row, event] of left.events.entries()) {
      if (Number.isNaN(raw[row]! + event)) continue;
      chances.push(raw[row]!);
      events.push(event);
    }
  }
  return { ...whole, scale: calibrateChance(chances, events) };
}

/**
 * The mean of what errors and trees say, from 0 to 1; NaN where there are no past errors.
 * @param crimeOf position of each cell's crime in training, −1 for a new one
 */
export function rawChances(
  cells: RiskCells,
  crimeOf: (row: number) => number,
  { errors, trees }: LearnedChances,
): Float64Array {
  const byErrors = excessChance(errors);
  const byTrees = new Float64Array(cells.series.length);
  if (trees) addTrees(trees, cells.features, byTrees);
  return byTrees.map((chance, row) => {
    const own = byErrors(crimeOf(row), cells.mean[row]!, cells.from[row]!);
    return trees ? (own + Math.min(1, Math.max(0, chance))) / 2 : own;
  });
}

async function learnFrom(
  past: readonly PastCells[],
  crimes: number,
  task: TrainOptions,
): Promise<LearnedChances> {
  const errors = poolErrors(
    past.map((part) => part.errors),
    crimes,
    true,
  );
  const { features, targets } = knownRows(past);
  if (targets.length < MIN_CELLS) return { errors, trees: null, scale: UNCHANGED };
  const rows = { names: RISK_COLUMNS, features, targets };
  const { trees } = await fitExtraTrees(rows, { ...TREES, ...task });
  return { errors, trees, scale: UNCHANGED };
}

/** Features and outcomes of the cells whose outcome is known, of all origins. */
function knownRows(past: readonly PastCells[]) {
  const keys = past.flatMap((part) =>
    part.events.flatMap((event, row) => (Number.isNaN(event) ? [] : [{ part, row, event }])),
  );
  const features = new Float64Array(keys.length * RISK_COLUMNS.length);
  for (let c = 0; c < RISK_COLUMNS.length; c++) {
    keys.forEach(({ part, row }, i) => {
      features[c * keys.length + i] = part.features[c * part.series.length + row]!;
    });
  }
  return { features, targets: Float64Array.from(keys, ({ event }) => event) };
}

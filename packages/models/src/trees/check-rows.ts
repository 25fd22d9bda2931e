import { modelError } from '../errors.js';
import type { FeatureRows, RegressionRows } from './regression-rows.js';
import type { TreeRows } from './tree-rows.js';

/**
 * Rows as typed arrays, all of them sound.
 * @throws CrimecastError `MODEL_ROWS_INVALID` for fewer than two rows, lengths that do not fit,
 * names that repeat, and numbers that are not finite (weights: not above 0), naming row and column
 */
export function checkRows(rows: RegressionRows): TreeRows {
  const count = rows.targets.length;
  if (count < 2) throw invalid(`There are ${count} rows; at least 2 are needed to learn from`);
  checkNames(rows.names);
  if (rows.features.length !== rows.names.length * count) {
    throw invalid(
      `There are ${rows.features.length} features; ${count} rows of ${rows.names.length} columns need ${rows.names.length * count}`,
    );
  }
  const weights = rows.weights ?? new Float64Array(count).fill(1);
  if (weights.length !== count) {
    throw invalid(`There are ${weights.length} weights for ${count} rows; give one per row`);
  }
  const targets = finite(rows.targets, (row) => `the target of row ${row}`);
  for (let row = 0; row < count; row++) {
    if (weights[row]! > 0 && weights[row]! < Number.POSITIVE_INFINITY) continue;
    throw invalid(`The weight of row ${row} is ${weights[row]}; leave out rows that do not count`);
  }
  const features = finiteFeatures(rows, count);
  return { rows: count, features, targets, weights: floats(weights) };
}

/**
 * Features to be forecast, in the columns that a model was fitted on.
 * @throws CrimecastError `MODEL_FEATURES_MISMATCH` for other columns or another order,
 * `MODEL_ROWS_INVALID` for a number that is not finite
 */
export function checkFeatures(names: readonly string[], given: FeatureRows): Float64Array {
  const wrong = names.findIndex((name, c) => given.names[c] !== name);
  if (wrong >= 0 || given.names.length !== names.length) {
    const at = wrong < 0 ? names.length : wrong;
    throw modelError(
      'MODEL_FEATURES_MISMATCH',
      `Column ${at} is "${given.names[at] ?? 'missing'}" where the model has "${names[at] ?? 'none'}"; give its ${names.length} columns in its order: ${names.join(', ')}.`,
    );
  }
  const rows = given.features.length / names.length;
  if (!Number.isInteger(rows)) {
    throw modelError(
      'MODEL_FEATURES_MISMATCH',
      `There are ${given.features.length} features, no multiple of ${names.length} columns; give whole rows.`,
    );
  }
  return finiteFeatures(given, rows);
}

function checkNames(names: readonly string[]): void {
  if (names.length === 0) throw invalid('There is no column; give at least one feature');
  const twice = names.find((name, c) => names.indexOf(name) !== c);
  if (twice !== undefined) throw invalid(`Two columns are called "${twice}"; rename one`);
}

function finiteFeatures({ names, features }: FeatureRows, rows: number): Float64Array {
  return finite(features, (i) => `"${names[Math.floor(i / rows)]}" of row ${i % rows}`);
}

function finite(values: ArrayLike<number>, what: (i: number) => string): Float64Array {
  const numbers = floats(values);
  for (let i = 0; i < numbers.length; i++) {
    if (numbers[i]! - numbers[i]! === 0) continue;
    throw invalid(`${capital(what(i))} is ${values[i]}; give a finite number or leave the row out`);
  }
  return numbers;
}

function floats(values: ArrayLike<number>): Float64Array {
  return values instanceof Float64Array ? values : Float64Array.from(values);
}

function capital(text: string): string {
  return text[0]!.toUpperCase() + text.slice(1);
}

function invalid(what: string) {
  return modelError('MODEL_ROWS_INVALID', `${what}.`);
}

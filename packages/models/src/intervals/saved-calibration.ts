import { modelError } from '../errors.js';
import { assertFinite, readFloats, readIntegers } from '../format/checked-arrays.js';
import { readBoolean, readInteger, readStrings } from '../format/checked-json.js';
import type { Contents } from '../format/container.js';
import { BINS, type Calibration, stepErrors } from './calibration.js';
import type { ErrorMeasure } from './measure.js';

const MAX_STEPS = 1000;

/** Past errors as one array, cut by the sizes of the cells, and the edges of all steps. */
export function calibrationContents({
  crimes,
  whole,
  own,
  borrowed,
}: Omit<Calibration, 'measure'>): Contents {
  const steps = [...own, ...borrowed];
  const cells = steps.flatMap((step) => step.cells);
  const errors = new Float64Array(cells.reduce((sum, cell) => sum + cell.length, 0));
  const edges = new Float64Array(steps.length * crimes.length * (BINS - 1));
  let at = 0;
  for (const cell of cells) {
    errors.set(cell, at);
    at += cell.length;
  }
  steps.forEach((step, h) => {
    edges.set(step.edges, h * step.edges.length);
  });
  return {
    header: { crimes, whole, steps: own.length },
    arrays: new Map<string, Float64Array | Int32Array>([
      ['intervals.errors', errors],
      ['intervals.sizes', Int32Array.from(cells, (cell) => cell.length)],
      ['intervals.edges', edges],
    ]),
  };
}

/** @throws CrimecastError `MODEL_FILE_INVALID` */
export function restoreCalibration(
  { header, arrays }: Contents,
  measure: ErrorMeasure = 'log',
): Calibration {
  const crimes = readStrings(header, 'crimes');
  const half = readInteger(header, 'steps', 0, MAX_STEPS);
  const count = 2 * half;
  const perStep = crimes.length * BINS;
  const sizes = readIntegers(arrays, 'intervals.sizes', count * perStep);
  const edgesPerStep = crimes.length * (BINS - 1);
  const edges = readFloats(arrays, 'intervals.edges', count * edgesPerStep);
  const total = sizes.reduce((sum, size) => (size < 0 ? Number.NaN : sum + size), 0);
  const errors = readFloats(arrays, 'intervals.errors', total);
  assertFinite('intervals.errors', errors);
  assertFinite('intervals.edges', edges);
  let at = 0;
  const cells = Array.from(sizes, (size) => {
    const cell = errors.slice(at, at + size);
    at += size;
    if (cell.some((error, i) => i > 0 && error < cell[i - 1]!)) throw unsorted();
    return cell;
  });
  const steps = Array.from({ length: count }, (_, h) =>
    stepErrors(
      edges.slice(h * edgesPerStep, (h + 1) * edgesPerStep),
      cells.slice(h * perStep, (h + 1) * perStep),
    ),
  );
  const whole = readBoolean(header, 'whole');
  return { measure, crimes, whole, own: steps.slice(0, half), borrowed: steps.slice(half) };
}

function unsorted() {
  return modelError('MODEL_FILE_INVALID', 'The past errors in this model are not in order.');
}

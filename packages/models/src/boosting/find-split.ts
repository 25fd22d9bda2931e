import type { ColumnBins } from './column-bins.js';
import { type PackedSlopes, WIDTH } from './histograms.js';

export interface SplitLimits {
  /** Rows that a leaf must hold. */
  readonly leaf: number;
  /** Added to second derivatives: pulls leaves towards 0. */
  readonly l2: number;
  /** Fall of the loss that a split must exceed: rounding is no gain. */
  readonly least: number;
}

export interface Split {
  readonly gain: number;
  readonly column: number;
  /** Bins up to this one go left; −1 where a set does. */
  readonly bin: number;
  /** Bins that go left, for a column of categories. */
  readonly set: readonly number[] | null;
}

/** A side with less curvature than this has no slope to speak of. */
const LEAST_CURVE = 1e-9;
/** Keeps rare categories away from the ends of their order, as LightGBM's `cat_smooth`. */
const SMOOTHING = 10;

/**
 * The split of a node that promises the greatest fall of the loss.
 *
 * Categories are first put in order of slope per curvature: the best of all sets is then a prefix.
 * Source: Chen & Guestrin (2016), XGBoost, § 2; Fisher (1958), On grouping for maximum
 * homogeneity.
 * @returns null where none is allowed or none helps
 */
export function findSplit(
  histogram: Float64Array,
  { cuts, counts, columns }: ColumnBins,
  { count, scale }: Pick<PackedSlopes, 'count' | 'scale'>,
  { leaf, l2, least: rounding }: SplitLimits,
): Split | null {
  let best: Split | null = null;
  let least = rounding;
  const found = new Float64Array(2);
  for (let c = 0; c < columns; c++) {
    const used = counts[c]! > 0 ? counts[c]! : cuts[c]!.length + 1;
    const own = histogram.subarray(2 * WIDTH * c, 2 * (WIDTH * c + used));
    const order = counts[c]! > 0 ? categoryOrder(own, count, scale) : null;
    const line = order === null ? own : inOrder(own, order);
    found[0] = least;
    if (!bestPrefix(line, count, 1 / scale, leaf, l2, found)) continue;
    least = found[0]!;
    const bin = found[1]!;
    best =
      order === null
        ? { gain: least, column: c, bin, set: null }
        : { gain: least, column: c, bin: -1, set: [...order.subarray(0, bin + 1)] };
  }
  return best;
}

function bestPrefix(
  line: Float64Array,
  count: number,
  unit: number,
  leaf: number,
  l2: number,
  found: Float64Array,
): boolean {
  let packed = 0;
  let curve = 0;
  for (let i = 0; i < line.length; i += 2) {
    packed += line[i]!;
    curve += line[i + 1]!;
  }
  const inverse = 1 / count;
  const whole = Math.floor(packed * inverse);
  const rows = packed - whole * count;
  const slope = whole * unit;
  const before = (slope * slope) / (curve + l2);
  let best = found[0]! + before;
  let at = -1;
  let leftPacked = 0;
  let leftCurve = 0;
  for (let i = 0; i + 2 < line.length; i += 2) {
    if (line[i] === 0) continue;
    leftPacked += line[i]!;
    leftCurve += line[i + 1]!;
    const left = Math.floor(leftPacked * inverse);
    const leftRows = leftPacked - left * count;
    if (leftRows < leaf) continue;
    if (rows - leftRows < leaf) break;
    const rightCurve = curve - leftCurve;
    if (leftCurve < LEAST_CURVE || rightCurve < LEAST_CURVE) continue;
    const leftSlope = left * unit;
    const rightSlope = slope - leftSlope;
    // The two quotients over one denominator: no division unless it is the best so far.
    const leftWhole = leftCurve + l2;
    const rightWhole = rightCurve + l2;
    const parts = leftSlope * leftSlope * rightWhole + rightSlope * rightSlope * leftWhole;
    if (parts > best * leftWhole * rightWhole) {
      best = parts / (leftWhole * rightWhole);
      at = i / 2;
    }
  }
  if (at < 0) return false;
  found[0] = best - before;
  found[1] = at;
  return true;
}

/** Categories that are there, by slope per curvature. */
function categoryOrder(own: Float64Array, count: number, scale: number): Int32Array {
  const there: number[] = [];
  for (let bin = 0; 2 * bin < own.length; bin++) if (own[2 * bin] !== 0) there.push(bin);
  const ratio = (bin: number) =>
    Math.floor(own[2 * bin]! / count) / scale / (own[2 * bin + 1]! + SMOOTHING);
  return Int32Array.from(there).sort((a, b) => ratio(a) - ratio(b) || a - b);
}

function inOrder(own: Float64Array, order: Int32Array): Float64Array {
  const line = new Float64Array(2 * order.length);
  order.forEach((bin, i) => {
    line[2 * i] = own[2 * bin]!;
    line[2 * i + 1] = own[2 * bin + 1]!;
  });
  return line;
}

import { modelError } from '../errors.js';
import type { Hierarchy } from './hierarchy.js';
import type { Reconciler } from './min-trace.js';

/** The bottom forecasts stay; every sum is that of its parts. */
export function bottomUp(hierarchy: Hierarchy): Reconciler {
  return (base) => summed(hierarchy, base.slice(hierarchy.sums));
}

/**
 * The forecasts of the top level stay and are shared out among its parts: as their own forecasts
 * stand to each other, or as the past did.
 * @param shares one number of 0 or more per bottom series, such as its past total; left out, the
 * bottom forecasts themselves are the shares
 * @throws CrimecastError `MODEL_HIERARCHY_INVALID` without levels, or with shares that do not fit
 */
export function topDown(hierarchy: Hierarchy, shares?: Float64Array): Reconciler {
  const top = hierarchy.levels[0]?.name;
  if (top === undefined) throw invalid('A hierarchy without levels has no top.');
  return middleOut(hierarchy, top, shares);
}

/**
 * The forecasts of one level stay: what is below is shared out as by `topDown`, what is above adds
 * up. Parts of a sum whose shares are all 0 get equal ones.
 * @throws CrimecastError `MODEL_HIERARCHY_INVALID` on a level that does not exist
 */
export function middleOut(hierarchy: Hierarchy, level: string, shares?: Float64Array): Reconciler {
  const { sums, levels, members, series } = hierarchy;
  const at = levels.findIndex(({ name }) => name === level);
  if (at < 0) {
    const names = levels.map(({ name }) => name).join(', ') || 'none';
    throw invalid(`There is no level "${level}"; the levels are ${names}.`);
  }
  if (shares && (shares.length !== series.length - sums || shares.some((share) => !(share >= 0)))) {
    throw invalid(`The shares must be ${series.length - sums} numbers of 0 or more.`);
  }
  const end = levels[at + 1]?.first ?? sums;
  return (base) => {
    const bottom = new Float64Array(series.length - sums);
    for (let sum = levels[at]!.first; sum < end; sum++) {
      const parts = members[sum]!;
      const shareOf = (b: number) => (shares ? shares[b]! : Math.max(0, base[sums + b]!));
      const total = parts.reduce((all, b) => all + shareOf(b), 0);
      for (const b of parts) {
        bottom[b] = base[sum]! * (total > 0 ? shareOf(b) / total : 1 / parts.length);
      }
    }
    return summed(hierarchy, bottom);
  };
}

/** Every series from the bottom ones. */
export function summed({ sums, members }: Hierarchy, bottom: Float64Array): Float64Array {
  const out = new Float64Array(sums + bottom.length);
  out.set(bottom, sums);
  for (let sum = 0; sum < sums; sum++) {
    for (const b of members[sum]!) out[sum]! += bottom[b]!;
  }
  return out;
}

/** The same with bottom forecasts of 0 or more, so that what adds up are counts. */
export function nonNegative(hierarchy: Hierarchy, reconcile: Reconciler): Reconciler {
  return (base) => {
    const bottom = reconcile(base).slice(hierarchy.sums);
    return summed(
      hierarchy,
      bottom.map((value) => Math.max(0, value)),
    );
  };
}

function invalid(message: string) {
  return modelError('MODEL_HIERARCHY_INVALID', message);
}

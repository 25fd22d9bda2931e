/** Steps of the simplex that move, in the order of Nelder & Mead. */
const REFLECT = 1;
const EXPAND = 2;
const CONTRACT = 0.5;
const SHRINK = 0.5;

export interface Bounds {
  readonly lower: readonly number[];
  readonly upper: readonly number[];
}

/** A place and the value of the function there. */
export interface Minimum {
  readonly at: Float64Array;
  readonly value: number;
}

/**
 * A local minimum of a function inside a box, without derivatives; the same for the same input.
 *
 * Points that leave the box are put back on its border. A value that is not a number counts as
 * infinite, so that a function may refuse a place. Ends when the values at the corners differ by
 * less than a millionth, or after 60 evaluations per dimension.
 * Source: Nelder & Mead (1965); clamping to a box as in Box (1965).
 * @param start  inside the box, at least one number
 * @returns never worse than the start
 */
export function nelderMead(
  evaluate: (at: Float64Array) => number,
  start: readonly number[],
  { lower, upper }: Bounds,
): Minimum {
  const size = start.length;
  const clamp = (at: Float64Array) => at.map((x, i) => Math.min(upper[i]!, Math.max(lower[i]!, x)));
  let budget = 60 * size;
  const corner = (at: Float64Array): Minimum => {
    budget--;
    const value = evaluate(at);
    return { at, value: Number.isNaN(value) ? Number.POSITIVE_INFINITY : value };
  };
  const first = clamp(Float64Array.from(start));
  const corners = [corner(first)];
  for (let i = 0; i < size; i++) {
    const step = 0.15 * (upper[i]! - lower[i]!);
    const at = first.slice();
    at[i]! += at[i]! + step <= upper[i]! ? step : -step;
    corners.push(corner(clamp(at)));
  }
  while (budget > 0) {
    corners.sort((a, b) => a.value - b.value);
    const [best, worst] = [corners[0]!, corners[size]!];
    if (!(worst.value - best.value > 1e-6 * (Math.abs(best.value) + 1e-12))) break;
    const centre = new Float64Array(size);
    for (const { at } of corners.slice(0, size)) {
      for (let i = 0; i < size; i++) centre[i]! += at[i]! / size;
    }
    const along = (factor: number) =>
      corner(clamp(centre.map((x, i) => x + factor * (x - worst.at[i]!))));
    const reflected = along(REFLECT);
    if (reflected.value < best.value) {
      const expanded = along(EXPAND);
      corners[size] = expanded.value < reflected.value ? expanded : reflected;
    } else if (reflected.value < corners[size - 1]!.value) {
      corners[size] = reflected;
    } else {
      const inside = reflected.value >= worst.value;
      const contracted = along(inside ? -CONTRACT : CONTRACT);
      if (contracted.value < Math.min(reflected.value, worst.value)) corners[size] = contracted;
      else {
        for (let c = 1; c <= size; c++) {
          const { at } = corners[c]!;
          corners[c] = corner(at.map((x, i) => best.at[i]! + SHRINK * (x - best.at[i]!)));
        }
      }
    }
  }
  return corners.reduce((least, one) => (one.value < least.value ? one : least));
}

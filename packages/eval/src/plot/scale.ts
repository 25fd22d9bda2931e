/** From values to places along an axis. */
export interface Scale {
  /** The place of a value, rounded to a tenth; values outside the domain lie at its ends. */
  at(value: number): number;
  readonly ticks: readonly number[];
}

/**
 * A linear scale with ticks at round numbers (1, 2 or 5 times a power of ten).
 * A domain without width is widened by one on either side.
 */
export function linearScale(
  [low, high]: readonly [number, number],
  [from, to]: readonly [number, number],
  count = 5,
): Scale {
  const [start, end] = low < high ? [low, high] : [low - 1, high + 1];
  const step = roundStep((end - start) / count);
  const first = Math.ceil(start / step - 1e-9);
  const last = Math.floor(end / step + 1e-9);
  const ticks = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) =>
    Number(((first + i) * step).toPrecision(12)),
  );
  return { at: placer(start, end, from, to), ticks };
}

/** A scale of ln(1 + value), with ticks at 0 and powers of ten; for counts from 0 on. */
export function countScale(high: number, [from, to]: readonly [number, number]): Scale {
  const place = placer(0, Math.log1p(Math.max(1, high)), from, to);
  const ticks = [0, 1];
  while (ticks.at(-1)! * 10 <= high) ticks.push(ticks.at(-1)! * 10);
  return { at: (value) => place(Math.log1p(value)), ticks };
}

function placer(start: number, end: number, from: number, to: number) {
  return (value: number) => {
    const share = Math.min(1, Math.max(0, (value - start) / (end - start)));
    return Math.round((from + share * (to - from)) * 10) / 10;
  };
}

function roundStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  const digits = rough / power;
  return power * (digits <= 1 ? 1 : digits <= 2 ? 2 : digits <= 5 ? 5 : 10);
}

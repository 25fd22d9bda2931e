/** What a figure must be; every part that is given must hold. */
export interface Bound {
  readonly atMost?: number;
  readonly below?: number;
  readonly atLeast?: number;
}

/** @returns `null` for a figure that was not measured */
export function keeps(bound: Bound, value: number | null): boolean | null {
  if (value === null || Number.isNaN(value)) return null;
  const { atMost = Infinity, below = Infinity, atLeast = -Infinity } = bound;
  return value <= atMost && value >= atLeast && (value < below || below === Infinity);
}

/** `≤ 0.9700`, `0.7800 – 0.8200`, in the form of the figure. */
export function boundText({ atMost, below, atLeast }: Bound, text: (value: number) => string) {
  if (atLeast !== undefined && atMost !== undefined) return `${text(atLeast)} – ${text(atMost)}`;
  const parts = [
    ...(atLeast === undefined ? [] : [`≥ ${text(atLeast)}`]),
    ...(below === undefined ? [] : [`< ${text(below)}`]),
    ...(atMost === undefined ? [] : [`≤ ${text(atMost)}`]),
  ];
  return parts.length === 0 ? '–' : parts.join(', ');
}

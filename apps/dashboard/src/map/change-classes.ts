const INNER = [5, 10, 15, 20, 25, 30];
const OUTER = [20, 25, 30, 40, 50, 60, 75];

/** Beyond the first a change is told from "about the same", beyond the second it is large. */
export type ChangeLimits = readonly [inner: number, outer: number];

/**
 * Limits for changes in percent, the same up and down: about half of all changes lie within the first,
 * about one in seven beyond the second.
 */
export function changeLimits(changes: number[]): ChangeLimits {
  const sizes = changes
    .filter(Number.isFinite)
    .map(Math.abs)
    .sort((a, b) => a - b);
  const at = (share: number) => sizes[Math.floor(share * (sizes.length - 1))] ?? 0;
  const inner = nearest(INNER, at(0.5));
  return [
    inner,
    nearest(
      OUTER.filter((limit) => limit >= 2 * inner || limit === 75),
      at(0.85),
    ),
  ];
}

/** −2 for much lower, −1, 0 for about the same, 1, 2 for much higher. */
export function changeClass(percent: number, [inner, outer]: ChangeLimits): number {
  const size = Math.abs(percent);
  const step = size < inner ? 0 : size < outer ? 1 : 2;
  return step === 0 ? 0 : Math.sign(percent) * step;
}

function nearest(choices: number[], value: number): number {
  return choices.reduce((a, b) => (Math.abs(b - value) < Math.abs(a - value) ? b : a));
}

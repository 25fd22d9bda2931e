import type { TeachingRows } from '../neural/network-rows.js';

/** The same rows, their targets after period `until` unknown. */
export function knownUntil(rows: TeachingRows, until: number): TeachingRows {
  const { origins, steps } = rows;
  const targets = rows.targets.map((target, i) => {
    const row = Math.floor(i / steps.length);
    return origins[row]! + steps[i % steps.length]! > until ? Number.NaN : target;
  });
  return { ...rows, targets };
}

import type { Point } from './thin-line';

export type Direction = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

const STEP: Record<Direction, Point> = {
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
};

export function isDirection(key: string): key is Direction {
  return key in STEP;
}

/**
 * The district an arrow key leads to: nearest in that direction, where going aside counts double.
 * @returns the code, or `from` itself at the edge of the map
 */
export function nearest(centres: Map<string, Point>, from: string, direction: Direction): string {
  const start = centres.get(from);
  if (!start) return from;
  const [ux, uy] = STEP[direction];
  let best = from;
  let least = Number.POSITIVE_INFINITY;
  for (const [code, [x, y]] of centres) {
    const ahead = (x - start[0]) * ux + (y - start[1]) * uy;
    const aside = Math.abs((x - start[0]) * uy) + Math.abs((y - start[1]) * ux);
    if (code === from || ahead <= 0 || aside > 2 * ahead) continue;
    const cost = ahead + 2 * aside;
    if (cost < least) {
      best = code;
      least = cost;
    }
  }
  return best;
}

/** The district nearest to a point, where a walk over the map begins. */
export function nearestTo(centres: Map<string, Point>, [px, py]: Point): string | null {
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [code, [x, y]] of centres) {
    const distance = Math.hypot(x - px, y - py);
    if (distance < least) {
      best = code;
      least = distance;
    }
  }
  return best;
}

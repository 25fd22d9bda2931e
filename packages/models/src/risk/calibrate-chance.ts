import { exp } from '../portable/exp.js';

/** What raw chances are worth: a + b · log-odds. */
export interface ChanceScale {
  readonly shift: number;
  readonly slope: number;
}

/** Raw chances as they are. */
export const UNCHANGED: ChanceScale = { shift: 0, slope: 1 };

/** Rows' worth of belief in raw chances. */
const BELIEF = 20;
const STEPS = 50;

/**
 * Learns by logistic regression what raw chances were worth where the outcome is known.
 * Source: Platt (1999), Probabilistic outputs for support vector machines; with a ridge towards no
 * change, by Newton's method.
 * @param chances each from 0 to 1
 * @param events  as many: 1 where it came
 */
export function calibrateChance(
  chances: readonly number[],
  events: readonly number[],
): ChanceScale {
  const odds = chances.map(logOdds);
  let { shift, slope } = UNCHANGED;
  for (let step = 0; step < STEPS; step++) {
    let [g0, g1] = [BELIEF * shift, BELIEF * (slope - 1)];
    let [h00, h01, h11] = [BELIEF, 0, BELIEF];
    for (const [i, x] of odds.entries()) {
      const p = 1 / (1 + Math.exp(-(shift + slope * x)));
      const weight = p * (1 - p);
      g0 += p - events[i]!;
      g1 += (p - events[i]!) * x;
      h00 += weight;
      h01 += weight * x;
      h11 += weight * x * x;
    }
    const determinant = h00 * h11 - h01 * h01;
    const moveShift = (h11 * g0 - h01 * g1) / determinant;
    const moveSlope = (h00 * g1 - h01 * g0) / determinant;
    shift -= moveShift;
    slope -= moveSlope;
    if (Math.abs(moveShift) + Math.abs(moveSlope) < 1e-10) break;
  }
  // A falling scale would say that the likelier is the rarer: then chances tell nothing.
  return { shift, slope: Math.max(0, slope) };
}

/** A raw chance on its calibrated scale; NaN stays NaN. */
export function scaledChance(chance: number, { shift, slope }: ChanceScale): number {
  return 1 / (1 + exp(-(shift + slope * logOdds(chance))));
}

function logOdds(chance: number): number {
  const inside = Math.min(1 - 1e-4, Math.max(1e-4, chance));
  return Math.log(inside / (1 - inside));
}

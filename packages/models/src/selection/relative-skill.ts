/** Sums of absolute errors by crime. */
export type ErrorsByCrime = Map<string, number>;

/**
 * Geometric mean over crimes of a model's error divided by the reference's. Crimes that the
 * reference forecast without error are left out; `null` when none is left.
 */
export function relativeSkill(errors: ErrorsByCrime, reference: ErrorsByCrime): number | null {
  let logs = 0;
  let crimes = 0;
  for (const [crime, sum] of reference) {
    const own = errors.get(crime);
    if (sum === 0 || own === undefined) continue;
    logs += Math.log(own / sum);
    crimes++;
  }
  return crimes === 0 ? null : Math.exp(logs / crimes);
}

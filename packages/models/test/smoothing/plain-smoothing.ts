/** Exponential smoothing in component form, as textbooks write it: slow and plain. */
export function plainSmoothing(
  values: readonly number[],
  kind: { trend: 'none' | 'additive' | 'damped'; season: 'none' | 'additive' | 'multiplicative' },
  weights: { alpha: number; beta: number; gamma: number; phi: number },
  start: { level: number; trend: number; seasons: readonly number[] },
  horizon: number,
): { forecasts: number[]; errors: number[] } {
  const { alpha, gamma } = weights;
  const betaStar = weights.beta / alpha;
  const phi = { none: 0, additive: 1, damped: weights.phi }[kind.trend];
  const cycle = start.seasons.length;
  const level = [start.level];
  const trend = [start.trend];
  const season = [...start.seasons];
  const errors: number[] = [];
  const join = (base: number, index: number) =>
    kind.season === 'multiplicative' ? base * index : base + index;
  const apart = (value: number, part: number) =>
    kind.season === 'multiplicative' ? value / part : value - part;
  const neutral = kind.season === 'multiplicative' ? 1 : 0;
  values.forEach((value, t) => {
    const base = level[t]! + phi * trend[t]!;
    const index = cycle > 0 ? season[t]! : neutral;
    if (Number.isNaN(value)) {
      level.push(base);
      trend.push(phi * trend[t]!);
      if (cycle > 0) season.push(index);
      return;
    }
    errors.push(value - join(base, index));
    level.push(alpha * apart(value, index) + (1 - alpha) * base);
    trend.push(
      kind.trend === 'none'
        ? 0
        : betaStar * (level[t + 1]! - level[t]!) + (1 - betaStar) * phi * trend[t]!,
    );
    if (cycle > 0) season.push(gamma * apart(value, base) + (1 - gamma) * index);
  });
  const n = values.length;
  const forecasts = Array.from({ length: horizon }, (_, h) => {
    let base = level[n]!;
    for (let i = 1; i <= h + 1; i++) base += phi ** i * trend[n]!;
    return cycle > 0 ? join(base, season[n + (h % cycle)]!) : base;
  });
  return { forecasts, errors };
}

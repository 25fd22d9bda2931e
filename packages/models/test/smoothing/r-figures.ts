import figures from '../fixtures/r-forecast.json' with { type: 'json' };

/** Figures of R's forecast package, made by `fixtures/r-forecast.R`. */
export function r(name: Exclude<keyof typeof figures, 'made'>): Float64Array {
  return Float64Array.from(figures[name]);
}

/** R lists the seasons from the one of the last value backwards; ours start with the next one. */
export function rStates(initial: Float64Array, trended: boolean) {
  const seasons = initial.slice(trended ? 2 : 1).reverse();
  return { level: initial[0]!, trend: trended ? initial[1]! : 0, seasons };
}

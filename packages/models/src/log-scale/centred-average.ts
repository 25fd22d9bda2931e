/** Moving average over one cycle around each value; NaN where the window is not complete. */
export function centredAverage(values: Float64Array, cycle: number): Float64Array {
  const half = Math.floor(cycle / 2);
  const ends = cycle % 2 === 0 ? 0.5 : 1;
  return values.map((_, t) => {
    if (t < half || t + half >= values.length) return Number.NaN;
    let sum = (values[t - half]! + values[t + half]!) * ends;
    for (let i = t - half + 1; i < t + half; i++) sum += values[i]!;
    return sum / cycle;
  });
}

/** The middle of some numbers; of an even count the lower middle. */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

export function summary(values) {
  return { median: median(values), least: Math.min(...values), most: Math.max(...values) };
}

/** The slope of the straight line through pairs of x and y by least squares. */
export function slope(pairs) {
  const mean = (k) => pairs.reduce((sum, pair) => sum + pair[k], 0) / pairs.length;
  const [x, y] = [mean(0), mean(1)];
  const products = pairs.reduce((sum, [px, py]) => sum + (px - x) * (py - y), 0);
  return products / pairs.reduce((sum, [px]) => sum + (px - x) ** 2, 0);
}

/**
 * Fisher's natural breaks: splits sorted values into the classes with the least squared deviation
 * (W. D. Fisher 1958, by dynamic programming).
 * @param values  distinct values, ascending
 * @param weights how often each occurs
 * @returns the index at which each class starts, the first 0; fewer classes when there are fewer values
 */
export function naturalBreaks(values: number[], weights: number[], classes: number): number[] {
  const n = values.length;
  const k = Math.min(classes, n);
  if (k === 0) return [];
  const deviation = segmentDeviation(values, weights);
  let cost = values.map((_, end) => deviation(0, end));
  const starts: number[][] = [values.map(() => 0)];
  for (let c = 1; c < k; c++) {
    const next = new Array<number>(n).fill(Number.POSITIVE_INFINITY);
    const from = new Array<number>(n).fill(0);
    for (let end = c; end < n; end++) {
      for (let start = c; start <= end; start++) {
        const candidate = cost[start - 1]! + deviation(start, end);
        if (candidate < next[end]!) {
          next[end] = candidate;
          from[end] = start;
        }
      }
    }
    cost = next;
    starts.push(from);
  }
  const breaks: number[] = [];
  for (let c = k - 1, end = n - 1; c >= 0; c--) {
    const start = starts[c]![end]!;
    breaks.unshift(start);
    end = start - 1;
  }
  return breaks;
}

/** Weighted squared deviation from the mean of values[start..end], from running sums. */
function segmentDeviation(values: number[], weights: number[]) {
  const sums = [[0, 0, 0]];
  values.forEach((value, i) => {
    const [w, s, q] = sums[i]!;
    const weight = weights[i]!;
    sums.push([w! + weight, s! + weight * value, q! + weight * value * value]);
  });
  return (start: number, end: number): number => {
    const [w0, s0, q0] = sums[start]!;
    const [w1, s1, q1] = sums[end + 1]!;
    const sum = s1! - s0!;
    return Math.max(0, q1! - q0! - (sum * sum) / (w1! - w0!));
  };
}

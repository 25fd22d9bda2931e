/**
 * `selectMedian` of what some rows show, swap by swap: the smallest value at which half of their
 * weight is reached.
 * @param row   where their numbers begin, 4 bytes each
 * @param end   where they end, behind one at least
 * @param pair  where their pairs of doubles begin, weights first
 * @param shown a double per row of the data
 * @param spare room for 16 bytes per row
 */
export function weightedMedian(
  row: usize,
  end: usize,
  pair: usize,
  shown: usize,
  spare: usize,
): f64 {
  let high = spare;
  let total: f64 = 0;
  for (; row < end; row += 4) {
    const weight = load<f64>(pair);
    store<f64>(high, load<f64>(shown + ((<usize>load<u32>(row)) << 3)));
    store<f64>(high, weight, 8);
    total += weight;
    pair += 16;
    high += 16;
  }
  const wanted = total / 2;
  let low = spare;
  let below: f64 = 0;
  while (high - low > 16) {
    const middle = ((low - spare + (high - spare)) >> 5) << 4;
    const pivot = load<f64>(spare + middle);
    let less = low;
    let equal = low;
    let more = high;
    let lessWeight: f64 = 0;
    let equalWeight: f64 = 0;
    while (equal < more) {
      const value = load<f64>(equal);
      if (value < pivot) {
        lessWeight += load<f64>(equal, 8);
        exchangePairs(less, equal);
        less += 16;
        equal += 16;
      } else if (value > pivot) {
        more -= 16;
        exchangePairs(equal, more);
      } else {
        equalWeight += load<f64>(equal, 8);
        equal += 16;
      }
    }
    if (less > low && below + lessWeight >= wanted) {
      high = less;
    } else if (below + lessWeight + equalWeight >= wanted || more === high) {
      return pivot;
    } else {
      below += lessWeight + equalWeight;
      low = more;
    }
  }
  return load<f64>(low);
}

function exchangePairs(a: usize, b: usize): void {
  const kept = v128.load(a);
  v128.store(a, v128.load(b));
  v128.store(b, kept);
}

/**
 * Adds to some sums what a tree says about as many rows.
 *
 * All rows go down together: each node divides its own among its children, without a branch that
 * the processor would have to guess and without waiting for one row before the next.
 * @param nodes   16 bytes per node of the tree: its cut, or what a leaf says; the column it looks at,
 *                below 0 in a leaf; how many nodes away its right child is; the left one is next
 * @param columns of doubles, one after another, each `length` bytes long
 * @param rows    how many there are
 * @param order   room for four bytes per row, twice
 * @param open    room for 16 bytes per level of the tree
 * @param sums    a double per row
 */
export function addTree(
  nodes: usize,
  columns: usize,
  length: usize,
  rows: usize,
  order: usize,
  open: usize,
  sums: usize,
): void {
  const other = order + (rows << 2);
  for (let row: usize = 0; row < rows; row++) store<u32>(order + (row << 2), <u32>row);
  // To be done: a node, its rows from an address to another, and whether they lie in `other`.
  let top = open;
  push(top, 0, order, other);
  top += 16;
  while (top > open) {
    top -= 16;
    const node = <usize>load<u32>(top);
    const low = <usize>load<u32>(top, 4);
    const high = <usize>load<u32>(top, 8);
    if (high - low <= FEW) {
      for (let at = low; at < high; at += 4) {
        const row = (<usize>load<u32>(at)) << 3;
        store<f64>(
          sums + row,
          load<f64>(sums + row) + leafOf(nodes + (node << 4), columns + row, length),
        );
      }
      continue;
    }
    const here = nodes + (node << 4);
    const cut = load<f64>(here);
    const column = load<i32>(here, 8);
    if (column < 0) {
      for (let at = low; at < high; at += 4) {
        const sum = sums + ((<usize>load<u32>(at)) << 3);
        store<f64>(sum, load<f64>(sum) + cut);
      }
      continue;
    }
    const values = columns + <usize>column * length;
    const shift = low < other ? rows << 2 : 0 - (rows << 2);
    let front = low + shift;
    let back = high + shift - 4;
    for (let at = low; at < high; at += 4) {
      const row = load<u32>(at);
      const below = (<usize>(load<f64>(values + ((<usize>row) << 3)) < cut)) << 2;
      store<u32>(front, row);
      store<u32>(back, row);
      front += below;
      back += below - 4;
    }
    if (front < high + shift) {
      push(top, node + <usize>load<u32>(here, 12), front, high + shift);
      top += 16;
    }
    if (front > low + shift) {
      push(top, node + 1, low + shift, front);
      top += 16;
    }
  }
}

/** Bytes of rows that are too few for dividing them to pay: each goes down by itself. */
const FEW: usize = 4 * 8;

/** What the leaf below a node says that a row with its first value at `values` comes to. */
function leafOf(root: usize, values: usize, length: usize): f64 {
  let node = root;
  while (true) {
    const cut = load<f64>(node);
    const column = load<i32>(node, 8);
    if (column < 0) return cut;
    const below = load<f64>(values + <usize>column * length) < cut;
    node += select<usize>(1, <usize>load<u32>(node, 12), below) << 4;
  }
}

function push(top: usize, node: usize, low: usize, high: usize): void {
  store<u32>(top, <u32>node);
  store<u32>(top, <u32>low, 4);
  store<u32>(top, <u32>high, 8);
}

import type { FlatTrees } from '../forest/flat-trees.js';
import { WALK_TREES } from '../kernels/generated/walk-trees.js';
import { loadKernel } from '../kernels/load-kernel.js';
import { NODE_BYTES, packedNodes } from './packed-nodes.js';

interface Functions {
  addTree(
    nodes: number,
    columns: number,
    length: number,
    rows: number,
    order: number,
    open: number,
    sums: number,
  ): void;
}

/** Rows that go down the trees together, at most. */
const PART = 65_536;
/** Bytes of a memory up to which it is kept for the next rows. */
const KEPT_BYTES = 4_000_000;

interface Room {
  /** Nodes of the longest tree. */
  readonly nodes: number;
  readonly rows: number;
  readonly columns: number;
}

let kept: Walk | null = null;
type Walk = NonNullable<ReturnType<typeof loadWalk>>;

/**
 * `addTrees` in WebAssembly; the sums are the same to the bit.
 * @returns false where there is no WebAssembly, or not so much memory
 */
export function wasmAddTrees(
  trees: FlatTrees,
  features: Float64Array,
  sums: Float64Array,
  first: number,
): boolean {
  const { starts } = trees;
  const rows = sums.length;
  const columns = features.length / rows;
  const size = Math.min(PART, rows);
  let longest = 0;
  for (let tree = first; tree + 1 < starts.length; tree++) {
    longest = Math.max(longest, starts[tree + 1]! - starts[tree]!);
  }
  const walk = walkWith({ nodes: longest, rows: size, columns });
  if (walk === null) return false;
  const { run, at, bytes, doubles } = walk;
  const packed = packedNodes(trees);
  const own = doubles(at.sums, size);
  for (let low = 0; low < rows; low += size) {
    const high = Math.min(rows, low + size);
    for (let c = 0; c < columns; c++) {
      const values = features.subarray(c * rows + low, c * rows + high);
      doubles(at.columns + 8 * c * size, high - low).set(values);
    }
    own.set(sums.subarray(low, high));
    for (let tree = first; tree + 1 < starts.length; tree++) {
      const nodes = packed.subarray(NODE_BYTES * starts[tree]!, NODE_BYTES * starts[tree + 1]!);
      bytes.set(nodes, at.nodes);
      run.addTree(at.nodes, at.columns, 8 * size, high - low, at.order, at.open, at.sums);
    }
    sums.set(own.subarray(0, high - low), low);
  }
  return true;
}

/** The kept memory, or a new one where it is too small. */
function walkWith(room: Room): Walk | null {
  if (kept && fits(room, kept.room)) return kept;
  const walk = loadWalk(room);
  if (walk && walk.bytes.length <= KEPT_BYTES) kept = walk;
  return walk;
}

function fits(room: Room, into: Room): boolean {
  const { nodes, rows, columns } = into;
  return room.nodes <= nodes && room.rows <= rows && room.columns <= columns;
}

function loadWalk(room: Room) {
  const { nodes, rows, columns } = room;
  const loaded = loadKernel<Functions, 'nodes' | 'columns' | 'order' | 'open' | 'sums'>(
    WALK_TREES,
    {
      nodes: NODE_BYTES * nodes,
      ...{ columns: 8 * columns * rows, order: 8 * rows },
      // A tree may be as deep as it has nodes.
      ...{ open: 16 * nodes, sums: 8 * rows },
    },
  );
  if (loaded === null) return null;
  const { run, at, buffer } = loaded;
  const doubles = (address: number, length: number) => new Float64Array(buffer, address, length);
  return { run, at, room, bytes: new Uint8Array(buffer), doubles };
}

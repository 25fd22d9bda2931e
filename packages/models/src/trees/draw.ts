import { integerOf, type RandomStream } from '../random/random-stream.js';

/** Numbers drawn at once; memory that is used again, since most draws are few. */
const PART = 1024;
const bits = new Uint32Array(PART);

/** Moves `count` random entries to the front, in random order: the first steps of Fisher–Yates. */
export function drawToFront(entries: Int32Array, count: number, stream: RandomStream): void {
  for (let first = 0; first < count; first += PART) {
    const part = Math.min(PART, count - first);
    stream.bits(bits, part);
    for (let k = 0; k < part; k++) {
      const i = first + k;
      const j = i + integerOf(bits[k]!, entries.length - i);
      const drawn = entries[j]!;
      entries[j] = entries[i]!;
      entries[i] = drawn;
    }
  }
}

/**
 * A random part of the rows, ascending: close rows lie close in memory.
 * @param count how many of them
 */
export function drawRows(rows: number, count: number, stream: RandomStream): Int32Array {
  const order = range(rows);
  drawToFront(order, count, stream);
  const drawn = new Uint8Array(rows);
  for (let i = 0; i < count; i++) drawn[order[i]!] = 1;
  let kept = 0;
  for (let row = 0; row < rows; row++) {
    order[kept] = row;
    kept += drawn[row]!;
  }
  return order.slice(0, count);
}

/** 0, 1, 2 … `count` − 1. */
export function range(count: number): Int32Array {
  const numbers = new Int32Array(count);
  for (let i = 0; i < count; i++) numbers[i] = i;
  return numbers;
}

import { integerOf, type RandomStream } from '../random/random-stream.js';

/** Numbers drawn at once. */
const PART = 1024;

/** Moves `count` random entries to the front, in random order: the first steps of Fisher–Yates. */
export function drawToFront(entries: Int32Array, count: number, stream: RandomStream): void {
  const part = new Uint32Array(Math.min(PART, count));
  for (let first = 0; first < count; first += part.length) {
    const bits = part.subarray(0, count - first);
    stream.bits(bits);
    for (let k = 0; k < bits.length; k++) {
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

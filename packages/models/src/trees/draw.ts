import type { RandomStream } from '../random/random-stream.js';

/** Moves `count` random entries to the front, in random order: the first steps of Fisher–Yates. */
export function drawToFront(entries: Int32Array, count: number, stream: RandomStream): void {
  for (let i = 0; i < count; i++) {
    const j = i + stream.integer(entries.length - i);
    const drawn = entries[j]!;
    entries[j] = entries[i]!;
    entries[i] = drawn;
  }
}

/** 0, 1, 2 … `count` − 1. */
export function range(count: number): Int32Array {
  return Int32Array.from({ length: count }, (_, i) => i);
}

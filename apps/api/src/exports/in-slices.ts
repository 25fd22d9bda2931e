import { setImmediate } from 'node:timers/promises';

/** Work that is done at a stretch before others get their turn. */
const SLICE_MS = 3;
/** Between two looks at the clock. */
const ROWS = 20;

/** Hands on what is iterated, and lets the event loop turn every few milliseconds. */
export async function* inSlices<T>(items: Iterable<T>): AsyncGenerator<T[]> {
  let slice: T[] = [];
  let started = performance.now();
  for (const item of items) {
    slice.push(item);
    if (slice.length % ROWS !== 0 || performance.now() - started < SLICE_MS) continue;
    yield slice;
    slice = [];
    await setImmediate();
    started = performance.now();
  }
  if (slice.length > 0) yield slice;
}

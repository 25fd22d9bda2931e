import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createWindowCounts } from '../../src/http/window-counts.js';

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: 1_000 });
});
afterEach(() => {
  vi.useRealTimers();
});

it('counts from the first on, and anew when the window is over', () => {
  const counts = createWindowCounts(100, 10);
  expect(counts.add('a')).toEqual({ count: 1, ends: 1_100 });
  vi.advanceTimersByTime(99);
  expect(counts.add('a')).toEqual({ count: 2, ends: 1_100 });
  vi.advanceTimersByTime(1);
  expect(counts.add('a')).toEqual({ count: 1, ends: 1_200 });
});

it('tells without counting', () => {
  const counts = createWindowCounts(100, 10);
  counts.add('a');
  expect(counts.look('a').count).toBe(1);
  expect(counts.look('a').count).toBe(1);
  expect(counts.look('b').count).toBe(0);
});

it('forgets the name that began longest ago when there are too many', () => {
  const counts = createWindowCounts(100, 2);
  counts.add('a');
  counts.add('b');
  counts.add('c');
  expect(['a', 'b', 'c'].map((name) => counts.look(name).count)).toEqual([0, 1, 1]);
});

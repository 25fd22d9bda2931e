import { describe, expect, it } from 'vitest';
import { createForecaster, listModels } from '../src/index.js';
import { syntheticPanel } from './panels.js';

const panel = syntheticPanel({ areas: 25 });
/** Progress reports of a fit after which it is aborted, spread over all of them. */
const TRIES = 6;

/** Fits until the given report of progress; tells how it ended and how many reports there were. */
async function fitUntil(id: string, report: number, intervals: boolean) {
  const controller = new AbortController();
  const reason = new Error('enough');
  let reports = 0;
  const onProgress = () => {
    if (++reports === report) controller.abort(reason);
  };
  const fit = createForecaster(id, { intervals }).fit(panel, {
    signal: controller.signal,
    onProgress,
  });
  const error = await fit.then(
    () => null,
    (thrown: unknown) => thrown,
  );
  const atTheEnd = reports;
  for (let turn = 0; turn < 5; turn++) await new Promise((next) => setImmediate(next));
  return { reports, reason, error, later: reports - atTheEnd };
}

describe.each(listModels().map(({ id }) => id))('%s', (id) => {
  it.each([true, false])(
    'ends with the reason of the signal at any report of progress, and does nothing more; intervals: %s',
    async (intervals) => {
      const { reports, error } = await fitUntil(id, Number.POSITIVE_INFINITY, intervals);
      expect(error).toBeNull();
      expect(reports).toBeGreaterThan(0);
      const tried = Array.from({ length: TRIES }, (_, i) =>
        Math.max(1, Math.round((reports * i) / (TRIES - 1))),
      );
      for (const report of new Set(tried)) {
        const aborted = await fitUntil(id, report, intervals);
        expect(aborted.error).toBe(aborted.reason);
        expect(aborted.later).toBe(0);
      }
    },
    20_000,
  );
});

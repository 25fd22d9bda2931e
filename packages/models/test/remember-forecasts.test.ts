import { describe, expect, it } from 'vitest';
import { createForecaster, listModels } from '../src/index.js';
import type { FittedPoint } from '../src/point-model.js';
import { EMPTY_STATE } from '../src/point-model.js';
import { rememberForecasts } from '../src/remember-forecasts.js';
import { syntheticPanel } from './panels.js';

const panel = syntheticPanel({ areas: 2, length: 4 });
const other = syntheticPanel({ areas: 2, length: 3 });

/** Forecasts 10 · series + step, and counts how often it is asked. */
function counted() {
  const asked: number[] = [];
  const point: FittedPoint = {
    state: EMPTY_STATE,
    forecast(history, horizon) {
      asked.push(horizon);
      const mean = Float64Array.from(
        { length: history.series.length * horizon },
        (_, i) => 10 * Math.floor(i / horizon) + (i % horizon),
      );
      return { mean, fallbacks: [] };
    },
  };
  return { asked, point };
}

describe('rememberForecasts', () => {
  it('forecasts a history once, as far as will be asked for', () => {
    const { asked, point } = counted();
    const kept = rememberForecasts(point, () => 3);
    expect(kept.forecast(panel, 1).mean).toEqual(point.forecast(panel, 1).mean);
    expect(kept.forecast(panel, 2).mean).toEqual(point.forecast(panel, 2).mean);
    expect(kept.forecast(panel, 3).mean).toEqual(point.forecast(panel, 3).mean);
    expect(asked.filter((horizon) => horizon === 3)).toHaveLength(2);
    expect(asked).toHaveLength(4);
  });

  it('goes farther when it is asked to after all', () => {
    const { asked, point } = counted();
    const kept = rememberForecasts(point, () => 2);
    kept.forecast(panel, 1);
    expect(kept.forecast(panel, 5).mean).toEqual(point.forecast(panel, 5).mean);
    kept.forecast(panel, 4);
    expect(asked).toEqual([2, 5, 5]);
  });

  it('keeps histories apart, and nothing of those that it is not to keep', () => {
    const { asked, point } = counted();
    const kept = rememberForecasts(point, (history) => (history === panel ? 2 : 0));
    kept.forecast(other, 1);
    kept.forecast(other, 1);
    kept.forecast(panel, 1);
    expect(kept.forecast(panel, 2).mean).toEqual(point.forecast(panel, 2).mean);
    expect(asked).toEqual([1, 1, 2, 2]);
  });
});

describe.each(['year', 'month'] as const)('forecasts by %s', (frequency) => {
  const history = syntheticPanel({ areas: 12, length: frequency === 'year' ? 6 : 40, frequency });
  it.each(listModels().map(({ id }) => id))(
    'of fewer steps are the beginning of those of more: %s',
    async (id) => {
      const fitted = await createForecaster(id, { intervals: false }).fit(history);
      const few = await fitted.predict(2);
      const many = await fitted.predict(5);
      const begun = few.mean.map((_, i) => many.mean[Math.floor(i / 2) * 5 + (i % 2)]!);
      expect(few.mean).toEqual(begun);
      expect(few.fallbacks).toEqual(many.fallbacks);
    },
    30_000,
  );
});

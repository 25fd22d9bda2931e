import { until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { createForecaster } from '../src/index.js';
import { withConstantBorders } from '../src/with-constant-borders.js';
import { syntheticPanel } from './panels.js';

describe('a fit with keepPast', () => {
  it.each(['naive', 'mean3', 'extra-trees'])(
    'tells for %s what a fit at each past origin forecasts',
    async (id) => {
      const panel = syntheticPanel({});
      const { past = [] } = await createForecaster(id).fit(panel, { seed: 5, keepPast: true });
      expect(past.length).toBeGreaterThan(1);
      for (const { origin, horizon, mean } of past.slice(0, 3)) {
        const alone = await createForecaster(id, { intervals: false }).fit(until(panel, origin), {
          seed: 5,
        });
        expect([...mean]).toEqual([...(await alone.predict(horizon)).mean]);
      }
    },
  );

  it('keeps nothing unless asked, and nothing without intervals', async () => {
    const panel = syntheticPanel({});
    expect((await createForecaster('naive').fit(panel)).past).toBeUndefined();
    const plain = createForecaster('naive', { intervals: false });
    expect((await plain.fit(panel, { keepPast: true })).past).toBeUndefined();
  });

  it('is handed on by a forecaster on constant borders', async () => {
    const panel = syntheticPanel({});
    const families = new Map(panel.series.map(({ area }) => [area, area]));
    const fitted = await withConstantBorders(createForecaster('naive'), families).fit(panel, {
      keepPast: true,
    });
    expect(fitted.past?.[0]?.origin).toBe(panel.start + panel.length - 2);
  });
});

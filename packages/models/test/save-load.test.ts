import { describe, expect, it } from 'vitest';
import { createForecaster, listModels, loadForecaster } from '../src/index.js';
import { syntheticPanel } from './panels.js';

describe('save and load', () => {
  it.each(listModels().map(({ id }) => id))(
    'gives bit-equal forecasts after loading: %s',
    async (id) => {
      const fitted = await createForecaster(id).fit(syntheticPanel());
      const loaded = loadForecaster(fitted.save());
      const options = { levels: [50, 80, 95] };
      expect(await loaded.predict(4, options)).toEqual(await fitted.predict(4, options));
      expect(loaded.name).toBe(id);
      expect(loaded.origin).toBe(fitted.origin);
      expect(loaded.save()).toEqual(fitted.save());
    },
  );
});

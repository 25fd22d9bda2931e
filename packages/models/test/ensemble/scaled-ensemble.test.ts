import { createPanel, until } from '@crimecast/data';
import { describe, expect, it } from 'vitest';
import { forecasterOf } from '../../src/create-forecaster.js';
import { scaledEnsemble } from '../../src/ensemble/scaled-ensemble.js';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { repack } from '../format/repack.js';
import { panelOf, syntheticPanel } from '../panels.js';
import { stubModel } from '../stub-model.js';

const steady = panelOf({ 'a/x': [100, 100, 100, 100], 'b/x': [300, 310, 300, 310] });
const fitStub = (value: number, borrowed: number[] = []) =>
  forecasterOf(scaledEnsemble(stubModel(() => value, borrowed).model), { intervals: false });

describe('scaled ensemble', () => {
  it('stays at the last value where changes never came', async () => {
    const fitted = await fitStub(200).fit(steady);
    const { mean } = await fitted.predict(2);
    expect([...mean]).toEqual([100, 100, 310, 310].map((value) => expect.closeTo(value, 8)));
  });

  it('fits the other model at the origin and at up to three before it, once each', async () => {
    const { model, fits } = stubModel(() => 200);
    await forecasterOf(scaledEnsemble(model), { intervals: false }).fit(steady);
    expect(fits.sort()).toEqual([1, 2, 3, 4]);
    fits.length = 0;
    await forecasterOf(scaledEnsemble(model)).fit(syntheticPanel({ areas: 3, length: 6 }));
    expect(new Set(fits).size).toBe(fits.length);
  });

  it('does not touch what a simpler model forecast', async () => {
    const { mean, fallbacks } = await (await fitStub(200, [1]).fit(steady)).predict(1);
    expect(mean[1]).toBe(200);
    expect(fallbacks).toHaveLength(1);
  });

  it('forecasts a crime that it never saw as the other model does', async () => {
    const fitted = await fitStub(200).fit(steady);
    const { mean } = await fitted.predict(1, { history: panelOf({ 'z/new': [7, 9] }) });
    expect([...mean]).toEqual([200]);
  });

  it('knows nothing later than the origin', async () => {
    const panel = syntheticPanel({ areas: 40, length: 7 });
    const noisy = createPanel({
      ...panel,
      values: panel.values.map((value, i) => (i % 7 > 4 ? 3 * value + 17 : value)),
    });
    const origin = panel.start + 4;
    const [one, other] = await Promise.all(
      [panel, noisy].map((data) =>
        createForecaster('scaled-ensemble', { intervals: false }).fit(until(data, origin)),
      ),
    );
    expect(one!.save()).toEqual(other!.save());
  });

  it('forecasts the same after saving and loading', async () => {
    const fitted = await createForecaster('scaled-ensemble').fit(syntheticPanel({ areas: 40 }));
    const loaded = loadForecaster(fitted.save());
    const options = { levels: [80] };
    expect(await loaded.predict(3, options)).toEqual(await fitted.predict(3, options));
    expect(loaded.members).toEqual(fitted.members);
  });

  it.each([
    ['a gain that is no number', Number.NaN],
    ['a gain below 0', -0.1],
    ['a gain beyond 1.5', 2],
  ])('is refused with %s', async (_, gain) => {
    const fitted = await createForecaster('scaled-ensemble', { intervals: false }).fit(steady);
    const bytes = repack(fitted.save(), (_header, arrays) => {
      arrays.set('state.gains', Float64Array.of(gain));
    });
    expect(() => loadForecaster(bytes)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  });
});

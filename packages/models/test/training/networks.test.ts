import { describe, expect, it, vi } from 'vitest';
import { createForecaster } from '../../src/index.js';
import { createForecaster as createOnTensorFlow } from '../../src/tfjs/index.js';
import { networkContract } from './network-contract.js';
import { returning } from './returning.js';

const ids = ['lstm', 'gru', 'cnn-rnn', 'lstm-original'];

networkContract(createForecaster, ids);

describe.each(ids)('%s', (id) => {
  const panel = returning(80, 5);

  it('forecasts by own loops what it does on TensorFlow.js, within a hundredth', async () => {
    const forecast = async (create: typeof createForecaster) =>
      (await (await create(id, { intervals: false }).fit(panel)).predict(1)).mean;
    const [own, theirs] = [await forecast(createForecaster), await forecast(createOnTensorFlow)];
    own.forEach((mean, s) => {
      expect(Math.abs(mean / theirs[s]! - 1)).toBeLessThan(0.01);
    });
  }, 60_000);
});

it('cnn-rnn has the same bytes where there is no WebAssembly', async () => {
  const panel = returning(80, 4);
  const fit = async () =>
    (await createForecaster('cnn-rnn', { intervals: false }).fit(panel)).save();
  const fast = await fit();
  vi.stubGlobal('WebAssembly', undefined);
  try {
    expect(await fit()).toEqual(fast);
  } finally {
    vi.unstubAllGlobals();
  }
}, 60_000);

import { expect, it, vi } from 'vitest';
import { createForecaster as createOnOwn } from '../../src/index.js';
import { createForecaster } from '../../src/tfjs/index.js';
import { syntheticPanel } from '../panels.js';
import { returning } from '../training/returning.js';

vi.mock('@tensorflow/tfjs-core', () => {
  throw new Error('Cannot find package');
});

it('says what to install where TensorFlow.js is not installed', async () => {
  const fit = createForecaster('gru').fit(syntheticPanel());
  await expect(fit).rejects.toMatchObject({
    code: 'MODEL_BACKEND_MISSING',
    message: expect.stringContaining('install @tensorflow/tfjs-core'),
  });
});

it('learns by own loops all the same', async () => {
  const panel = returning(80, 5);
  const fitted = await createOnOwn('gru', { intervals: false }).fit(panel);
  expect((await fitted.predict(1)).fallbacks).toHaveLength(0);
});

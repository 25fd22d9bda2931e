import { expect, it, vi } from 'vitest';
import { createForecaster } from '../../src/tfjs/index.js';
import { syntheticPanel } from '../panels.js';

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

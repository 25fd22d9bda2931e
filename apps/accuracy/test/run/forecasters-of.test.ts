import { describe, expect, it } from 'vitest';
import { forecastersOf } from '../../src/run/forecasters-of.js';

const options = { intervals: true };

describe('forecastersOf', () => {
  it('makes models in the order asked for, networks without packages', async () => {
    const ids = ['mean3', 'cnn-rnn', 'naive', 'lstm-original'];
    expect((await forecastersOf(ids, options)).map(({ name }) => name)).toEqual(ids);
  });

  it('refuses a model that nobody knows', async () => {
    await expect(forecastersOf(['nave'], options)).rejects.toMatchObject({ code: 'MODEL_UNKNOWN' });
  });
});

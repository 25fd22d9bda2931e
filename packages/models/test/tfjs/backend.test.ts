import { describe, expect, it } from 'vitest';
import { type BackendLoaders, loadBackend } from '../../src/tfjs/backend.js';
import { backend, createForecaster } from '../../src/tfjs/index.js';
import { keepingHandlers } from '../../src/tfjs/keeping-handlers.js';
import type { TensorFlow } from '../../src/tfjs/tensors.js';
import { syntheticPanel } from '../panels.js';

const absent = async (): Promise<TensorFlow> => {
  throw new Error('not installed');
};
const core = () => import('@tensorflow/tfjs-core');
const cpu = async () => {
  await import('@tensorflow/tfjs-backend-cpu');
  return core();
};

describe('loadBackend', () => {
  it('takes the next one whatever the one before throws', async () => {
    const throwing = async () => Promise.reject('a text');
    const loaders: BackendLoaders = { tensorflow: absent, wasm: throwing, cpu };
    expect((await loadBackend('lstm', {}, loaders)).name).toBe('cpu');
  });

  it('takes the next one when the first cannot compute', async () => {
    const broken = async () => {
      const tf = await cpu();
      return { ...tf, setBackend: async () => false } as TensorFlow;
    };
    const loaders: BackendLoaders = { tensorflow: absent, wasm: broken, cpu };
    expect((await loadBackend('lstm', {}, loaders)).name).toBe('cpu');
  });

  it('says what to install when none works, and why', async () => {
    const loaders: BackendLoaders = { tensorflow: absent, wasm: absent, cpu: absent };
    await expect(loadBackend('lstm', {}, loaders)).rejects.toMatchObject({
      code: 'MODEL_BACKEND_MISSING',
      message: expect.stringMatching(/"lstm".*@crimecast\/models\/tfjs.*@tensorflow\/tfjs-core/),
      cause: expect.objectContaining({ message: 'not installed' }),
    });
  });

  it('tries only the one asked for', async () => {
    const loaders: BackendLoaders = { tensorflow: absent, wasm: absent, cpu };
    await expect(loadBackend('lstm', { backend: 'wasm' }, loaders)).rejects.toMatchObject({
      code: 'MODEL_BACKEND_MISSING',
    });
  });

  it.each(['webgl', '', '__proto__', 7])('refuses the backend %j', async (name) => {
    await expect(loadBackend('lstm', { backend: name as 'cpu' })).rejects.toMatchObject({
      code: 'MODEL_OPTIONS_INVALID',
    });
  });

  it('frees all tensors of its work, also when that throws, and puts back the backend set', async () => {
    const tf = await cpu();
    await tf.setBackend('cpu');
    const wasm = await loadBackend('lstm', { backend: 'wasm' });
    expect(tf.getBackend()).toBe('cpu');
    const before = tf.memory().numTensors;
    expect(wasm.within(() => tf.ones([3]).dataSync()[2])).toBe(1);
    const fail = () =>
      wasm.within(() => {
        expect(tf.getBackend()).toBe('wasm');
        tf.ones([3]);
        throw new Error('no');
      });
    expect(fail).toThrow('no');
    expect([tf.memory().numTensors, tf.getBackend()]).toEqual([before, 'cpu']);
  });
});

describe('backend', () => {
  it('names wasm where there is no tfjs-node', async () => {
    expect(await backend()).toBe('wasm');
    expect(await backend({ backend: 'cpu' })).toBe('cpu');
  });
});

describe('keepingHandlers', () => {
  it('leaves the handlers of a process as they were', async () => {
    const count = () => process.listenerCount('unhandledRejection');
    const before = count();
    const result = await keepingHandlers(async () => {
      process.on('unhandledRejection', () => {});
      return count();
    });
    expect([result, count()]).toEqual([before + 1, before]);
  });
});

describe('createForecaster', () => {
  it('throws from the fit when the backend asked for is missing', async () => {
    const fit = createForecaster('lstm', { backend: 'tensorflow' }).fit(syntheticPanel());
    await expect(fit).rejects.toMatchObject({ code: 'MODEL_BACKEND_MISSING' });
  });

  it('refuses an id that learns elsewhere, naming those that learn here', () => {
    expect(() => createForecaster('mean3')).toThrowError(
      expect.objectContaining({
        code: 'MODEL_UNKNOWN',
        message: expect.stringMatching(/"mean3".*lstm, gru, cnn-rnn/),
      }),
    );
  });

  it('refuses an adjacency that is no map at once', () => {
    const adjacency = { a: ['b'] } as never;
    expect(() => createForecaster('cnn-rnn', { adjacency })).toThrowError(
      expect.objectContaining({ code: 'MODEL_OPTIONS_INVALID' }),
    );
  });
});

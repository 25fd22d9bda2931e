import { describe, expect, it } from 'vitest';
import { availableForecasters } from '../../src/run/available-forecasters.js';
import { stub } from '../panels.js';

const options = { intervals: true };

describe('availableForecasters', () => {
  it('makes models in the order asked for', async () => {
    const { forecasters, missing } = await availableForecasters(['mean3', 'naive'], options);
    expect(forecasters.map(({ name }) => name)).toEqual(['mean3', 'naive']);
    expect(missing).toEqual([]);
  });

  it('takes neural models from the entry with TensorFlow.js, without intervals', async () => {
    const asked: unknown[] = [];
    const load = async () => ({
      createForecaster: (id: string, given?: object) => {
        asked.push([id, given]);
        return stub(id, 0);
      },
    });
    const { forecasters } = await availableForecasters(['naive', 'lstm-original'], options, load);
    expect(forecasters.map(({ name }) => name)).toEqual(['naive', 'lstm-original']);
    expect(asked).toEqual([['lstm-original', { intervals: false, backend: 'wasm' }]]);
  });

  it('tells the model of maps which districts touch', async () => {
    const graphs: (ReadonlyMap<string, readonly string[]> | undefined)[] = [];
    const load = async () => ({
      createForecaster: (id: string, given?: { adjacency?: (typeof graphs)[number] }) => {
        graphs.push(given?.adjacency);
        return stub(id, 0);
      },
    });
    await availableForecasters(['cnn-rnn', 'lstm'], options, load);
    const [graph, none] = graphs;
    // Srikakulam (519) touches Vizianagaram (521), not Pune (490).
    expect(graph!.get('519')).toContain('521');
    expect(graph!.get('519')).not.toContain('490');
    expect(none).toBeUndefined();
  });

  it('names a neural model that cannot be had, with the reason, and keeps the others', async () => {
    const load = () => Promise.reject(new Error('install @tensorflow/tfjs-core'));
    const { forecasters, missing } = await availableForecasters(
      ['lstm-original', 'naive'],
      options,
      load,
    );
    expect(forecasters.map(({ name }) => name)).toEqual(['naive']);
    expect(missing).toEqual([{ model: 'lstm-original', why: 'install @tensorflow/tfjs-core' }]);
  });

  it('refuses a model that nobody knows', async () => {
    await expect(availableForecasters(['nave'], options)).rejects.toMatchObject({
      code: 'MODEL_UNKNOWN',
    });
  });
});

import * as tf from '@tensorflow/tfjs-core';
import { describe, expect, it } from 'vitest';
import { createForecaster as createInCore } from '../../src/index.js';
import { createForecaster, listModels } from '../../src/tfjs/index.js';
import { syntheticPanel } from '../panels.js';
import { networkContract } from '../training/network-contract.js';
import { returning } from '../training/returning.js';

const ids = listModels().map(({ id }) => id);

networkContract(createForecaster, ids);

describe.each(ids)('%s', (id) => {
  it('leaves no tensor when aborted while it learns', async () => {
    const bare = { intervals: false } as const;
    await createForecaster(id, bare).fit(syntheticPanel({ areas: 2 }));
    const before = tf.memory().numTensors;
    const controller = new AbortController();
    const fit = createForecaster(id).fit(returning(300, 6), { signal: controller.signal });
    setTimeout(() => controller.abort(), 5);
    await expect(fit).rejects.toMatchObject({ name: 'AbortError' });
    expect(tf.memory().numTensors).toBe(before);
  });
});

it('mlp-tfjs does not learn in the core, and says where it does', async () => {
  await expect(createInCore('mlp-tfjs').fit(returning(80, 5))).rejects.toMatchObject({
    code: 'MODEL_BACKEND_MISSING',
    message: expect.stringContaining('@crimecast/models/tfjs'),
  });
});

import { beforeAll, describe, expect, it } from 'vitest';
import { loadForecaster } from '../../src/index.js';
import { createForecaster } from '../../src/tfjs/index.js';
import { repack } from '../format/repack.js';
import { returning } from '../training/returning.js';

const bare = { intervals: false } as const;

describe.each(['lstm', 'gru', 'cnn-rnn', 'lstm-original'])('a saved %s', (id) => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = (await createForecaster(id, bare).fit(returning(80, 4))).save();
  });
  const refused = (change: Parameters<typeof repack>[1]) =>
    expect(() => loadForecaster(repack(bytes, change))).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );

  it('is refused with any of its arrays missing, shorter, of another type or not finite', () => {
    const names: string[] = [];
    repack(bytes, (_, arrays) => names.push(...arrays.keys()));
    const own = names.filter((name) => name.startsWith('state.'));
    expect(own.length).toBeGreaterThan(2);
    for (const name of own) {
      refused((_, arrays) => arrays.delete(name));
      // Nobody touches anybody on this panel: an empty list has no shorter one.
      if (name.endsWith('graphNear')) continue;
      refused((_, arrays) => arrays.set(name, arrays.get(name)!.slice(1)));
      refused((_, arrays) => {
        const numbers = arrays.get(name)!;
        const floats = numbers instanceof Float64Array;
        arrays.set(name, floats ? Int32Array.from(numbers) : Float64Array.from(numbers));
      });
      if (name.endsWith('graphStarts')) continue;
      for (const value of [Number.NaN, Number.POSITIVE_INFINITY]) {
        refused((_, arrays) => {
          arrays.get(name)![0] = value;
        });
      }
    }
  });

  it.each<[string, unknown]>([
    ['units', 0],
    ['units', 1e9],
    ['units', 25],
    ['window', 0],
    ['window', 1e9],
    ['crimes', ['x', 'x']],
    ['crimes', ['x', 'y']],
    ['crimes', 'x'],
    ['crimes', [1]],
  ])('is refused with %s of %j', (key, value) => {
    refused((header) => Object.assign(header.params as object, { [key]: value }));
  });
});

it.each([[[2, 1]], [[0]], [[1.5]], [[1, 2, 3]], ['1']])(
  'steps of %j are refused',
  async (steps) => {
    const fitted = await createForecaster('gru', bare).fit(returning(80, 4));
    const broken = repack(fitted.save(), (header) =>
      Object.assign(header.params as object, { steps }),
    );
    expect(() => loadForecaster(broken)).toThrowError(
      expect.objectContaining({ code: 'MODEL_FILE_INVALID' }),
    );
  },
);

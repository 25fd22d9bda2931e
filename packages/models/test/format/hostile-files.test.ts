import { CrimecastError } from '@crimecast/data';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { forecasterOf } from '../../src/create-forecaster.js';
import { forestModel } from '../../src/forest/forest-model.js';
import { FORMAT_VERSION } from '../../src/format/container.js';
import { createForecaster, loadForecaster } from '../../src/index.js';
import { syntheticPanel } from '../panels.js';
import { repack } from './repack.js';

let forest: Uint8Array;
let chosen: Uint8Array;
beforeAll(async () => {
  const panel = syntheticPanel({ areas: 12, length: 6, crimes: ['murder'] });
  forest = (await forecasterOf(forestModel({ trees: 2 })).fit(panel)).save();
  chosen = (await createForecaster('default').fit(panel)).save();
});

function codeOf(bytes: Uint8Array): string {
  try {
    loadForecaster(bytes);
    return 'loaded';
  } catch (error) {
    expect(error).toBeInstanceOf(CrimecastError);
    return (error as CrimecastError).code;
  }
}

describe('bytes that are not a whole model', () => {
  it('are refused at every length, as truncated once the magic is there', () => {
    for (let length = 0; length < forest.length; length++) {
      const code = codeOf(forest.subarray(0, length));
      expect(code).toBe(length === 0 ? 'MODEL_FILE_FOREIGN' : 'MODEL_FILE_TRUNCATED');
    }
  });

  it('are refused with more at the end', () => {
    expect(codeOf(Uint8Array.from([...forest, 0]))).toBe('MODEL_FILE_CORRUPT');
    expect(codeOf(Uint8Array.from([...forest, ...forest]))).toBe('MODEL_FILE_CORRUPT');
  });

  it('are refused with any bit flipped', () => {
    fc.assert(
      fc.property(fc.nat(forest.length - 1), fc.nat(7), (at, bit) => {
        const flipped = forest.slice();
        flipped[at]! ^= 1 << bit;
        expect(codeOf(flipped)).toMatch(/^MODEL_FILE_(FOREIGN|TRUNCATED|NEWER|CORRUPT)$/);
      }),
      { numRuns: 500 },
    );
  });

  it('are refused with any bit of the sizes flipped', () => {
    for (let at = 0; at < 24; at++) {
      for (let bit = 0; bit < 8; bit++) {
        const flipped = forest.slice();
        flipped[at]! ^= 1 << bit;
        expect(codeOf(flipped)).not.toBe('loaded');
      }
    }
  });

  it('are refused when random, and when text', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(codeOf(bytes)).toMatch(/^MODEL_FILE_(FOREIGN|TRUNCATED)$/);
      }),
    );
    expect(codeOf(new TextEncoder().encode('{"model":"naive"}'))).toBe('MODEL_FILE_FOREIGN');
  });

  it('are refused when a later version wrote them, naming both versions', () => {
    const newer = forest.slice();
    new DataView(newer.buffer).setUint32(8, FORMAT_VERSION + 1, true);
    expect(() => loadForecaster(newer)).toThrowError(
      expect.objectContaining({
        code: 'MODEL_FILE_NEWER',
        message: expect.stringContaining(String(FORMAT_VERSION + 1)),
      }),
    );
  });
});

type Change = Parameters<typeof repack>[1];
type Fields = Record<string, unknown>;

/** Puts a value at a path of the header, or takes away what is there when it is undefined. */
function put(path: string, value: unknown): Change {
  return (header) => {
    const keys = path.split('.');
    const last = keys.pop()!;
    const parent = keys.reduce((fields, key) => fields[key] as Fields, header);
    parent[last] = value;
  };
}

/** Changes one number of an array. */
function poke(name: string, at: number, value: number): Change {
  return (_, arrays) => {
    arrays.get(name)![at] = value;
  };
}

const FORGERIES: [string, Change][] = [
  ['an unknown kind', put('kind', 'virus')],
  ['a kind that is a name of the language', put('kind', '__proto__')],
  ['no kind', put('kind', undefined)],
  ['no panel', put('panel', null)],
  ['a panel that is a list', put('panel', [])],
  ['another data version', put('dataVersion', 'f'.repeat(16))],
  ['a frequency that does not exist', put('panel.frequency', 'decade')],
  ['a start that is no integer', put('panel.start', 1.5)],
  ['a length of 0', put('panel.length', 0)],
  ['a length beyond the values', put('panel.length', 7)],
  ['a huge length', put('panel.length', 2 ** 31 - 1)],
  ['an id that is a number', put('panel.ids.0', 5)],
  ['an id twice', put('panel.ids.0', '1/murder')],
  ['fewer crimes than ids', put('panel.crimes', ['murder'])],
  ['no list of parents', put('panel.parents', undefined)],
  ['no parameters', put('params', 3)],
  ['no calibration at all', put('calibration', undefined)],
  ['a negative count', poke('panel.values', 0, -1)],
  ['an infinite count', poke('panel.values', 0, Number.POSITIVE_INFINITY)],
  ['more steps than errors', put('calibration.steps', 4)],
  ['a negative number of steps', put('calibration.steps', -1)],
  ['a huge number of steps', put('calibration.steps', 2 ** 40)],
  ['crimes of the errors that are no texts', put('calibration.crimes', [1])],
  ['a flag that is no boolean', put('calibration.whole', 1)],
  ['a cell of negative size', poke('intervals.sizes', 0, -4)],
  ['a cell beyond the errors', poke('intervals.sizes', 0, 2 ** 31 - 1)],
  ['errors out of order', poke('intervals.errors', 0, 99)],
  ['an infinite error', poke('intervals.errors', 0, Number.NEGATIVE_INFINITY)],
  ['an edge that is NaN', poke('intervals.edges', 0, Number.NaN)],
  ['a child before its parent', poke('state.right', 0, 0)],
  ['a child beyond its tree', poke('state.right', 0, 1e6)],
  ['a column that is not there', poke('state.feature', 0, 3)],
  ['a negative column', poke('state.feature', 0, -2)],
  ['a split that is NaN', poke('state.split', 0, Number.NaN)],
  ['trees that overlap', poke('state.starts', 1, 0)],
  ['trees that start late', poke('state.starts', 0, 1)],
  ['nodes that belong to no tree', poke('state.starts', 2, 3)],
  ['more trees than it says', put('params.treesPerCrime', 1)],
  ['no trees per crime', put('params.treesPerCrime', 0)],
  ['a window of 0', put('params.window', 0)],
  ['crimes that are no texts', put('params.crimes', [null])],
  ['no values', (_, arrays) => arrays.delete('panel.values')],
  ['values of another type', (_, arrays) => arrays.set('panel.values', new Int32Array(72))],
  ['no trees', (_, arrays) => arrays.delete('state.starts')],
  ['leaves below 0', (_, arrays) => arrays.get('state.split')!.fill(-1)],
  [
    'no series',
    (header) =>
      Object.assign(header.panel as Fields, { ids: [], areas: [], crimes: [], parents: [] }),
  ],
  [
    'a crime twice',
    (header) => Object.assign(header.params as Fields, { crimes: ['a', 'a'], treesPerCrime: 1 }),
  ],
];

const DEFAULT_FORGERIES: [string, Change][] = [
  ['itself as the chosen one', put('params.chosen', 'default')],
  ['no chosen one', put('params.chosen', undefined)],
  ['no parameters of the chosen one', put('params.chosenParams', undefined)],
  ['scores that are no list', put('params.selection', {})],
  ['a score that is no object', put('params.selection', [7])],
  ['a score below 0', put('params.selection', [{ model: 'naive', relMae: -1 }])],
  ['a score that is a text', put('params.selection', [{ model: 'naive', relMae: '1' }])],
  ['a score without a model', put('params.selection', [{ relMae: 1 }])],
];

describe('an intact file with a forged content', () => {
  it('loads when nothing was changed', () => {
    expect(codeOf(repack(forest, () => {}))).toBe('loaded');
    expect(repack(forest, () => {})).toEqual(forest);
    expect(codeOf(repack(chosen, () => {}))).toBe('loaded');
  });

  it.each(FORGERIES)('is refused with %s', (_, change) => {
    expect(codeOf(repack(forest, change))).toBe('MODEL_FILE_INVALID');
  });

  it.each(DEFAULT_FORGERIES)('of the default is refused with %s', (_, change) => {
    expect(codeOf(repack(chosen, change))).toBe('MODEL_FILE_INVALID');
  });

  it('cannot reach the prototype of anything', () => {
    const polluted = repack(forest, (header) => {
      Object.defineProperty(header.panel, '__proto__', { value: { hit: 1 }, enumerable: true });
    });
    expect(codeOf(polluted)).toBe('loaded');
    expect(({} as Record<string, unknown>).hit).toBeUndefined();
  });

  it('never loads with any integer of its trees changed to one that breaks a walk', async () => {
    const broken = fc.tuple(
      fc.constantFrom('feature', 'right', 'starts'),
      fc.nat(200),
      fc.integer(),
    );
    await fc.assert(
      fc.asyncProperty(broken, async ([name, at, value]) => {
        const bytes = repack(forest, (_, arrays) => {
          const numbers = arrays.get(`state.${name}`)!;
          numbers[at % numbers.length] = value;
        });
        if (codeOf(bytes) !== 'loaded') return;
        const { mean } = await loadForecaster(bytes).predict(2);
        expect(mean.every(Number.isFinite)).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

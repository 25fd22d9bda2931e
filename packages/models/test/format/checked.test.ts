import { describe, expect, it } from 'vitest';
import { assertFinite, readFloats, readIntegers } from '../../src/format/checked-arrays.js';
import {
  isRecord,
  readBoolean,
  readInteger,
  readList,
  readObject,
  readString,
  readStrings,
} from '../../src/format/checked-json.js';
import { withoutPrefix, withPrefix } from '../../src/format/prefixed-arrays.js';

const invalid = (name: string) =>
  expect.objectContaining({
    code: 'MODEL_FILE_INVALID',
    message: expect.stringContaining(`"${name}"`),
  });

describe('reading JSON that someone else wrote', () => {
  const object = { text: 'a', count: 3, flag: false, list: ['x'], nested: {}, nothing: null };

  it('gives what has the expected shape', () => {
    expect(readString(object, 'text')).toBe('a');
    expect(readInteger(object, 'count', 0, 3)).toBe(3);
    expect(readBoolean(object, 'flag')).toBe(false);
    expect(readStrings(object, 'list')).toEqual(['x']);
    expect(readList(object, 'list')).toEqual(['x']);
    expect(readObject(object, 'nested')).toEqual({});
  });

  it.each([
    ['text', () => readInteger(object, 'text', 0, 9)],
    ['count', () => readInteger(object, 'count', 4, 9)],
    ['count', () => readInteger(object, 'count', 0, 2)],
    ['count', () => readString(object, 'count')],
    ['flag', () => readStrings(object, 'flag')],
    ['flag', () => readObject(object, 'flag')],
    ['list', () => readObject(object, 'list')],
    ['list', () => readBoolean(object, 'list')],
    ['nested', () => readList(object, 'nested')],
    ['nothing', () => readObject(object, 'nothing')],
    ['absent', () => readString(object, 'absent')],
    ['constructor', () => readObject(object, 'constructor')],
    ['__proto__', () => readObject(object, '__proto__')],
    ['toString', () => readString(object, 'toString')],
  ])('names "%s" when it has another', (name, read) => {
    expect(read).toThrowError(invalid(name));
  });

  it.each([1.5, Number.NaN, 2 ** 53, '3'])('does not take %s for an integer', (value) => {
    expect(() => readInteger({ value }, 'value', -Infinity, Infinity)).toThrowError(
      invalid('value'),
    );
  });

  it('does not take a list or null for an object', () => {
    expect([isRecord([]), isRecord(null), isRecord('a'), isRecord({})]).toEqual([
      false,
      false,
      false,
      true,
    ]);
  });
});

describe('reading arrays that someone else wrote', () => {
  const arrays = new Map<string, Float64Array | Int32Array>([
    ['floats', Float64Array.of(1, 2)],
    ['integers', Int32Array.of(1, 2)],
  ]);

  it('gives arrays of the expected type and length', () => {
    expect(readFloats(arrays, 'floats', 2)).toBe(arrays.get('floats'));
    expect(readIntegers(arrays, 'integers')).toBe(arrays.get('integers'));
  });

  it.each([
    ['floats', () => readIntegers(arrays, 'floats')],
    ['integers', () => readFloats(arrays, 'integers')],
    ['floats', () => readFloats(arrays, 'floats', 3)],
    ['absent', () => readFloats(arrays, 'absent')],
  ])('names "%s" when it is missing or another', (name, read) => {
    expect(read).toThrowError(invalid(name));
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])(
    'does not take %s for a finite number',
    (value) => {
      expect(() => assertFinite('x', Float64Array.of(1, value))).toThrowError(invalid('x'));
    },
  );

  it('puts prefixes on names and takes them off again', () => {
    const prefixed = withPrefix('state.', arrays);
    expect([...prefixed.keys()]).toEqual(['state.floats', 'state.integers']);
    expect(withoutPrefix('state.', prefixed)).toEqual(arrays);
    expect(withoutPrefix('other.', prefixed).size).toBe(0);
  });
});

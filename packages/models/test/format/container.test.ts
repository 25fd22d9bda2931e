import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { packContents, unpackContents } from '../../src/format/container.js';

const arrays = new Map<string, Float64Array | Int32Array>([
  ['a', Float64Array.of(1.5, Number.NaN, -0)],
  ['b', Int32Array.of(1, -2, 3)],
  ['empty', new Float64Array()],
]);
const bytes = packContents({ header: { name: 'é' }, arrays });

/** Rebuilds a file by hand around another header. */
function withHeader(text: string): Uint8Array {
  const json = Buffer.from(text);
  const header = Buffer.alloc(Math.ceil(json.length / 8) * 8, ' ');
  json.copy(header);
  const prelude = Buffer.alloc(24);
  prelude.write('CRIMECST', 'latin1');
  prelude.writeUInt32LE(1, 8);
  prelude.writeUInt32LE(header.length, 12);
  prelude.writeUInt32LE(24 + header.length + 32, 16);
  const body = Buffer.concat([prelude, header]);
  return new Uint8Array(Buffer.concat([body, createHash('sha256').update(body).digest()]));
}

const invalid = expect.objectContaining({ code: 'MODEL_FILE_INVALID' });

describe('unpackContents of no bytes', () => {
  it.each([[null], [undefined], ['text'], [{}], [[]], [new ArrayBuffer(64)]])(
    'refuses %s and says what to give',
    (given) => {
      expect(() => unpackContents(given as unknown as Uint8Array)).toThrow(
        expect.objectContaining({
          code: 'MODEL_FILE_FOREIGN',
          message: expect.stringContaining('Uint8Array'),
        }),
      );
    },
  );
});

describe('packContents', () => {
  it('starts with the magic, the version and the sizes', () => {
    const file = Buffer.from(bytes);
    expect(file.toString('latin1', 0, 8)).toBe('CRIMECST');
    expect(file.readUInt32LE(8)).toBe(1);
    expect(file.readBigUInt64LE(16)).toBe(BigInt(bytes.length));
  });

  it('ends with the SHA-256 of all before it', () => {
    const digest = createHash('sha256').update(bytes.subarray(0, -32)).digest();
    expect([...bytes.subarray(-32)]).toEqual([...digest]);
  });

  it('writes a readable header and little-endian numbers', () => {
    const file = Buffer.from(bytes);
    const length = file.readUInt32LE(12);
    const header = JSON.parse(file.toString('utf8', 24, 24 + length));
    expect(header).toEqual({
      name: 'é',
      arrays: [
        { name: 'a', type: 'f64', length: 3 },
        { name: 'b', type: 'i32', length: 3 },
        { name: 'empty', type: 'f64', length: 0 },
      ],
    });
    expect(file.readDoubleLE(24 + length)).toBe(1.5);
    expect(file.readInt32LE(24 + length + 24 + 4)).toBe(-2);
  });

  it('writes every NaN with the same bits', () => {
    const odd = new Float64Array(1);
    new DataView(odd.buffer).setBigUint64(0, 0xfff8000000000001n, true);
    const one = packContents({ header: {}, arrays: new Map([['a', odd]]) });
    const other = packContents({
      header: {},
      arrays: new Map([['a', Float64Array.of(Number.NaN)]]),
    });
    expect(one).toEqual(other);
  });
});

describe('unpackContents', () => {
  it('gives back what was packed', () => {
    const contents = unpackContents(bytes);
    expect(contents.header.name).toBe('é');
    expect(contents.arrays).toEqual(arrays);
  });

  it('takes a file without arrays', () => {
    expect(unpackContents(withHeader('{"arrays":[]}')).arrays.size).toBe(0);
  });

  it.each([
    'not json',
    '[]',
    'null',
    '{}',
    '{"arrays":{}}',
    '{"arrays":[null]}',
    '{"arrays":[{"name":1,"type":"f64","length":0}]}',
    '{"arrays":[{"name":"a","type":"f32","length":0}]}',
    '{"arrays":[{"name":"a","type":"f64","length":-1}]}',
    '{"arrays":[{"name":"a","type":"f64","length":1.5}]}',
    '{"arrays":[{"name":"a","type":"f64","length":1}]}',
    '{"arrays":[{"name":"a","type":"f64","length":9007199254740991}]}',
    '{"arrays":[{"name":"a","type":"f64","length":0},{"name":"a","type":"f64","length":0}]}',
  ])('refuses the header %s', (text) => {
    expect(() => unpackContents(withHeader(text))).toThrowError(invalid);
  });

  it('refuses a header that is not UTF-8', () => {
    const file = withHeader('{"arrays":[],"x":"?"}');
    file[file.indexOf('?'.charCodeAt(0))] = 0xff;
    const body = file.subarray(0, -32);
    file.set(createHash('sha256').update(body).digest(), body.length);
    expect(() => unpackContents(file)).toThrowError(invalid);
  });

  it('refuses numbers that no array names', () => {
    const text = '{"arrays":[]}';
    const file = Buffer.concat([withHeader(text).subarray(0, -32), Buffer.alloc(8)]);
    file.writeUInt32LE(file.length + 32, 16);
    const whole = Buffer.concat([file, createHash('sha256').update(file).digest()]);
    expect(() => unpackContents(new Uint8Array(whole))).toThrowError(invalid);
  });
});

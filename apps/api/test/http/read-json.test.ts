import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson } from '../../src/http/read-json.js';

function refusal(text: string, depth = 32): string {
  try {
    readJson(text, depth);
  } catch (error) {
    return (error as { code: string }).code;
  }
  throw new Error('nothing was refused');
}

describe('readJson', () => {
  it('reads what JSON.parse reads', () => {
    fc.assert(
      fc.property(fc.jsonValue({ depthSize: 'small', maxDepth: 5 }), (value) => {
        const text = JSON.stringify(value).replaceAll('\\u0000', '');
        expect(readJson(text, 100)).toEqual(JSON.parse(text));
      }),
    );
  });

  it.each(['', ' ', '{', '{"a":NaN}', "{'a':1}", '[1,]', '// no'])('refuses %j', (text) => {
    expect(refusal(text)).toBe('BODY_MALFORMED');
  });

  it('refuses nesting above the limit without building it', () => {
    expect(readJson(`${'['.repeat(32)}${']'.repeat(32)}`, 32)).toHaveLength(1);
    expect(refusal(`${'['.repeat(33)}${']'.repeat(33)}`)).toBe('BODY_TOO_DEEP');
    expect(refusal('{"a":'.repeat(200_000))).toBe('BODY_TOO_DEEP');
    expect(refusal('['.repeat(1_000_000))).toBe('BODY_TOO_DEEP');
  });

  it('refuses the NUL character, which no database keeps in a text', () => {
    expect(refusal('{"a":"x\\u0000y"}')).toBe('REQUEST_INVALID');
  });

  it('counts no bracket within a text', () => {
    expect(readJson('{"a":"[[[[[\\"[[[[\\\\"}', 1)).toEqual({ a: '[[[[["[[[[\\' });
  });

  it.each([
    '{"__proto__":{"x":1}}',
    '{"a":[{"__proto__":1}]}',
    '{"\\u005f_proto__":{"x":1}}',
    '{"constructor":{"prototype":{"x":1}}}',
    '{"\\u0063onstructor":1}',
  ])('refuses the key in %s, however it is spelt', (text) => {
    expect(refusal(text)).toBe('BODY_KEY_FORBIDDEN');
    expect(({} as { x?: number }).x).toBeUndefined();
  });

  it('takes the same words as values', () => {
    expect(readJson('{"a":"__proto__","b":"constructor"}', 4)).toEqual({
      a: '__proto__',
      b: 'constructor',
    });
  });
});

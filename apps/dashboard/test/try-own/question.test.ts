import { describe, expect, it } from 'vitest';
import { readQuestion, writeQuestion } from '@/try-own/question';

const read = (text: string) => readQuestion(new URLSearchParams(text));

describe('a question in an address', () => {
  it('is short where nothing is unusual, and comes back as it was', () => {
    const plain = read('values=25 30 28');
    expect(writeQuestion(plain)).toBe('?values=25+30+28');
    const full = read(
      'values=1,23,456&crime=murder&district=Pune+(490)&frequency=month&until=2022-12&horizon=3&levels=50&levels=95',
    );
    expect(full).toMatchObject({ horizon: 3, levels: [50, 95], frequency: 'month' });
    expect(read(writeQuestion(full).slice(1))).toEqual(full);
  });

  it.each([
    ['horizon=0', { horizon: 2 }],
    ['horizon=99', { horizon: 10 }],
    ['horizon=x', { horizon: 2 }],
    ['frequency=fortnight', { frequency: 'year' }],
    ['levels=12', { levels: [80, 95] }],
  ])('falls back where it makes no sense: %s', (text, expected) => {
    expect(read(text)).toMatchObject(expected);
  });
});

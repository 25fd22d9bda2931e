import { describe, expect, it } from 'vitest';
import { LOCALES } from '@/i18n/locales';
import { speakerOf } from '@/i18n/speaker';
import en from '../../messages/en/index';
import hi from '../../messages/hi/index';

type Texts = { [key: string]: string | Texts };

/** What a text is given and marks up, whatever the language: `{year}`, `<strong>`. */
function holes(text: string): string[] {
  const values = [...text.matchAll(/\{\s*(\w+)\s*(?:[,}])/g)].map(([, name]) => `{${name}}`);
  const tags = [...text.matchAll(/<(\w+)>/g)].map(([, name]) => `<${name}>`);
  return [...new Set([...values, ...tags])].sort();
}

function flat(texts: Texts, path = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[`${path}${key}`, value]] : flat(value, `${path}${key}.`),
  );
}

const TEXTS: Record<string, Texts> = { en, hi };
const english = flat(en);

describe.each(LOCALES)('the texts in %s', (locale) => {
  const texts = new Map(flat(TEXTS[locale]!));

  it('are the same ones as in English, with the same values and marks', () => {
    const shape = (entries: Iterable<[string, string]>) =>
      [...entries].map(([key, text]) => `${key} ${holes(text).join(' ')}`).sort();
    expect(shape(texts)).toEqual(shape(english));
  });

  it('have no empty one', () => {
    expect([...texts].filter(([, text]) => text.trim() === '')).toEqual([]);
  });
});

it('are not left in English where Hindi is asked for', () => {
  const hindi = new Map(flat(hi));
  // Names of the project, of a language, of an interface, and marks stay as they are.
  const same = english.filter(
    ([key, text]) => hindi.get(key) === text && /[a-z]{3}/i.test(text) && text !== 'English',
  );
  expect(same).toEqual([]);
});

it('are said with their values, plurals and marks after they were parsed ahead', () => {
  const t = speakerOf('en');
  expect(t('subscriptions.unsubscribe.done', { ended: 3 })).toBe(
    '3 alerts have ended and your address is deleted.',
  );
  expect(t('speech.cases', { one: 'yes', count: '1', crime: 'arson' })).toBe('1 case of arson');
  expect(t.markup('common.footer.caveat', { strong: (text) => `*${text}*` })).toContain(
    '*recorded cases*',
  );
});

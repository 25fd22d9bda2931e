import compile from 'icu-minify/compile';
import en from '../../messages/en/index';
import hi from '../../messages/hi/index';
import type { Locale } from './locales';

/** All texts of a language, by namespace: one per part of the dashboard. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

const TEXTS: Record<Locale, Messages> = { en, hi };
const compiled = new Map<Locale, Messages>();

/**
 * All texts of a language, on the server; `Spoken` gives the browser those that a page needs. Texts are parsed
 * here, once, so that no browser has to load a parser: `use-intl/format-message` is aliased to what only formats.
 */
export function messagesOf(locale: Locale): Messages {
  const ready = compiled.get(locale) ?? (compiledTexts(TEXTS[locale]) as Messages);
  compiled.set(locale, ready);
  return ready;
}

type Texts = { [key: string]: string | Texts };

function compiledTexts(texts: Texts): object {
  const entries = Object.entries(texts).map(([key, text]) => [
    key,
    typeof text === 'string' ? plain(compile(text)) : compiledTexts(text),
  ]);
  return Object.fromEntries(entries);
}

/** With ordinary objects only: others cannot be handed to a browser. */
function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(Object.entries(node).map(([key, part]) => [key, plain(part)]));
}

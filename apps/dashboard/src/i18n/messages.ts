import en from '../../messages/en/index';
import hi from '../../messages/hi/index';
import type { Locale } from './locales';

/** All texts of a language, by namespace: one per part of the dashboard. */
export type Messages = typeof en;
export type Namespace = keyof Messages;

const MESSAGES: Record<Locale, Messages> = { en, hi };

/** On the server; the browser is given only what a page needs, by `Spoken`. */
export function messagesOf(locale: Locale): Messages {
  return MESSAGES[locale];
}

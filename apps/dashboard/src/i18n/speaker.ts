import { createTranslator } from 'use-intl/core';
import type { Locale } from './locales';
import { type Messages, messagesOf } from './messages';

/** Says texts by key, `t('home.title')`; the same on the server and, from `useTranslations()`, in the browser. */
export type Speaker = ReturnType<typeof createTranslator<Messages>>;

/** For server components and tests. */
export function speakerOf(locale: Locale): Speaker {
  return createTranslator({ locale, messages: messagesOf(locale), timeZone: TIME_ZONE });
}

const TIME_ZONE = 'Asia/Kolkata';

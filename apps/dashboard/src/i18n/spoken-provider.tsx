'use client';
import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl/react';
import type { Locale } from './locales';
import type { Messages } from './messages';

type Props = { locale: Locale; messages: Messages; children: ReactNode };

export function SpokenProvider({ locale, messages, children }: Props) {
  return (
    <IntlProvider locale={locale} messages={messages} timeZone="Asia/Kolkata">
      {children}
    </IntlProvider>
  );
}

import type { ReactNode } from 'react';
import type { Locale } from './locales';
import { type Messages, messagesOf, type Namespace } from './messages';
import { SpokenProvider } from './spoken-provider';

type Props = { locale: Locale; namespaces: Namespace[]; children: ReactNode };

/** Hands the browser the texts of these namespaces, which the client components inside need. */
export function Spoken({ locale, namespaces, children }: Props) {
  const all = messagesOf(locale);
  const entries = [...new Set([...ALWAYS, ...namespaces])].map((name) => [name, all[name]]);
  return (
    <SpokenProvider locale={locale} messages={Object.fromEntries(entries) as Messages}>
      {children}
    </SpokenProvider>
  );
}

/** Errors, the header and waiting are everywhere. */
const ALWAYS: Namespace[] = ['common'];

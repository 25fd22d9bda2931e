import type {} from 'use-intl/core';
import type { Locale as OurLocale } from './locales';
import type { Messages as OurMessages } from './messages';

// The names differ because inside the block those of the library would hide ours.
declare module 'use-intl/core' {
  interface AppConfig {
    Locale: OurLocale;
    Messages: OurMessages;
  }
}

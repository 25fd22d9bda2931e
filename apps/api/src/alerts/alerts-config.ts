import type { Channel } from './alert.js';
import type { SmtpConfig } from './channels/mailer.js';
import type { SmsConfig } from './channels/texter.js';
import { NIGHT_IN_INDIA, type QuietHours } from './quiet-hours.js';

/** How subscribers are reached; all null or false where alerts are not offered. */
export interface AlertsConfig {
  /** Address of the site whose pages messages lead to; nothing is sent without it. */
  readonly publicUrl: string | null;
  readonly smtp: SmtpConfig | null;
  readonly sms: SmsConfig | null;
  /** When news by SMS waits. */
  readonly quiet: QuietHours;
  readonly webhooks: boolean;
  /** 32 bytes as hex: encrypts addresses in the database. */
  readonly key: string | null;
}

export const NO_ALERTS: AlertsConfig = {
  ...{ publicUrl: null, smtp: null, sms: null, webhooks: false, key: null },
  quiet: NIGHT_IN_INDIA,
};

/** Channels that messages can leave by. */
export function channelsOf({ publicUrl, smtp, sms, webhooks }: AlertsConfig): Channel[] {
  if (publicUrl === null) return [];
  return [
    ...(smtp ? (['email'] as const) : []),
    ...(sms ? (['sms'] as const) : []),
    ...(webhooks ? (['webhook'] as const) : []),
  ];
}

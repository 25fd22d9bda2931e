import { type AlertsConfig, NO_ALERTS } from '../alerts/alerts-config.js';
import type { QuietHours } from '../alerts/quiet-hours.js';
import { connectionUrl } from './connection-url.js';
import { type EnvironmentReader, SecretRefused } from './environment-reader.js';

const LINE = /^[^\r\n]{3,200}$/;

/**
 * How alerts leave. Half a channel is told as wrong: a server that seems to send and does not is
 * worse than one that says that it cannot.
 * @param wrong gets a sentence for what is missing
 */
export function readAlerts({ text, choice }: EnvironmentReader, wrong: string[]): AlertsConfig {
  const publicUrl = text('CRIMECAST_PUBLIC_URL', null, siteUrl);
  const smtpUrl = text('CRIMECAST_SMTP_URL', null, connectionUrl(['smtp:', 'smtps:']));
  const mailFrom = text('CRIMECAST_MAIL_FROM', null, sender);
  const smsUrl = text('CRIMECAST_SMS_URL', null, connectionUrl(['https:', 'http:']));
  const smsFrom = text('CRIMECAST_SMS_FROM', null, sender);
  const zone = text('CRIMECAST_SMS_ZONE', NO_ALERTS.quiet.zone, zoneName);
  const hours = text('CRIMECAST_SMS_QUIET', NO_ALERTS.quiet, quietHours);
  const quiet = { ...hours, zone };
  const webhooks = choice('CRIMECAST_WEBHOOKS', 'off', ['on', 'off']) === 'on';
  const key = text('CRIMECAST_ALERTS_KEY', null, keyText);
  const lacks = (name: string, other: string) =>
    wrong.push(`${name} is not set; ${other} needs it.`);
  if (smtpUrl && !mailFrom) lacks('CRIMECAST_MAIL_FROM', 'CRIMECAST_SMTP_URL');
  if (mailFrom && !smtpUrl) lacks('CRIMECAST_SMTP_URL', 'CRIMECAST_MAIL_FROM');
  if (smsUrl && !smsFrom) lacks('CRIMECAST_SMS_FROM', 'CRIMECAST_SMS_URL');
  if (smsFrom && !smsUrl) lacks('CRIMECAST_SMS_URL', 'CRIMECAST_SMS_FROM');
  const smtp = smtpUrl && mailFrom ? { url: smtpUrl, from: mailFrom } : null;
  const sms = smsUrl && smsFrom ? { url: smsUrl, from: smsFrom } : null;
  if ((smtp || sms || webhooks) && publicUrl === null) {
    lacks('CRIMECAST_PUBLIC_URL', 'sending alerts, whose links lead to the site,');
  }
  return { ...NO_ALERTS, publicUrl, smtp, sms, quiet, webhooks, key };
}

function siteUrl(written: string): string {
  if (!URL.canParse(written) || !/^https?:$/.test(new URL(written).protocol)) {
    throw new Error('give the address of the site, like https://crime.example.org');
  }
  return written.replace(/\/+$/, '');
}

function sender(written: string): string {
  if (!LINE.test(written)) throw new Error('give one line of at most 200 characters');
  return written;
}

function zoneName(written: string): string {
  try {
    // Only to see whether it is known: the name that Node gives back may be an older one.
    new Intl.DateTimeFormat('en', { timeZone: written });
    return written;
  } catch {
    throw new Error('give the name of a time zone, like Asia/Kolkata');
  }
}

function quietHours(written: string): Omit<QuietHours, 'zone'> {
  if (written === 'none') return { from: 0, to: 0 };
  const [from, to] = (/^(\d{1,2})-(\d{1,2})$/.exec(written)?.slice(1) ?? []).map(Number);
  if (from !== undefined && to !== undefined && from < 24 && to < 24 && from !== to) {
    return { from, to };
  }
  throw new Error('give the first quiet hour and the first after them, like 21-8, or none');
}

function keyText(written: string): string {
  if (/^[0-9a-f]{64}$/i.test(written)) return written.toLowerCase();
  throw new SecretRefused(
    'not a key',
    'give 64 hexadecimal digits, as "openssl rand -hex 32" makes them',
  );
}

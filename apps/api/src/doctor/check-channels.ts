import { type AlertsConfig, channelsOf } from '../alerts/alerts-config.js';
import { createMailer } from '../alerts/channels/mailer.js';
import { type Check, checksOf } from './check.js';

const LOCAL = /^(localhost|127\..*|\[::1\])$/;

/** Ways that alerts leave by. SMS and webhooks are not tried: that would send something. */
export async function checkChannels(config: AlertsConfig): Promise<Check[]> {
  const checks = [await checkSmtp(config), checkSms(config), checkWebhooks(config)];
  if (channelsOf(config).length === 0) return checks;
  return [...checks, checkSite(config), checkKey(config)];
}

async function checkSmtp({ smtp }: AlertsConfig): Promise<Check> {
  const { ok, failed, absent } = checksOf('e-mail');
  if (!smtp) return absent('CRIMECAST_SMTP_URL and CRIMECAST_MAIL_FROM are not set');
  const { host } = new URL(smtp.url);
  const mailer = createMailer(smtp);
  try {
    await mailer.verify();
    return ok(`${host} answers and takes the login`);
  } catch (error) {
    const { code = '', message } = error as Error & { code?: string };
    return failed(`${host}: ${message}`, SMTP_REMEDIES[code] ?? SMTP_REMEDY);
  } finally {
    mailer.close();
  }
}

const SMTP_REMEDY = 'Check CRIMECAST_SMTP_URL, and that its server runs and can be reached.';
const SMTP_REMEDIES: Readonly<Record<string, string>> = {
  EAUTH:
    'Check user and password in CRIMECAST_SMTP_URL; letters like @ and / are written as %40 and %2F.',
  ETLS: 'The server and Node do not agree on TLS: check its certificate, its name, and smtp: or smtps:.',
};

function checkSms({ sms }: AlertsConfig): Check {
  const { ok, warning, absent } = checksOf('SMS');
  if (!sms) return absent('CRIMECAST_SMS_URL and CRIMECAST_SMS_FROM are not set');
  const { protocol, host, hostname, username, password } = new URL(sms.url);
  const says = `${host} as ${sms.from}, not tried`;
  if (username === '' || password === '') {
    return warning(
      says,
      'CRIMECAST_SMS_URL names no account or token: https://ACCOUNT:TOKEN@host.',
    );
  }
  if (protocol === 'http:' && !LOCAL.test(hostname)) {
    return warning(
      says,
      'The token of the account goes unencrypted: use https in CRIMECAST_SMS_URL.',
    );
  }
  return ok(says);
}

function checkWebhooks({ webhooks }: AlertsConfig): Check {
  const { ok, absent } = checksOf('webhooks');
  return webhooks ? ok('on, to public https addresses') : absent('CRIMECAST_WEBHOOKS is off');
}

function checkSite({ publicUrl }: AlertsConfig): Check {
  const { ok, warning } = checksOf('public address');
  const { protocol, hostname } = new URL(publicUrl!);
  if (LOCAL.test(hostname)) {
    return warning(
      publicUrl!,
      'Links in messages open on this machine only: set CRIMECAST_PUBLIC_URL.',
    );
  }
  if (protocol === 'https:') return ok(publicUrl!);
  return warning(publicUrl!, 'Mail programs end alerts by one click over https only: use it here.');
}

function checkKey({ key }: AlertsConfig): Check {
  const { ok, warning } = checksOf('addresses');
  if (key !== null) return ok('encrypted in the database');
  return warning(
    'readable in the database',
    'Set CRIMECAST_ALERTS_KEY to what "openssl rand -hex 32" prints, and keep it.',
  );
}

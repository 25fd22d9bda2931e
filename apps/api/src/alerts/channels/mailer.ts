import { createTransport } from 'nodemailer';
import type { Letter } from '../compose/compose.js';
import { DeliveryFailed } from './delivery.js';

export interface SmtpConfig {
  /** `smtp://user:password@host:587` or `smtps://…`. */
  readonly url: string;
  /** `alerts@example.org` or `CrimeCast <alerts@example.org>`. */
  readonly from: string;
}

export interface Mail extends Letter {
  readonly to: string;
  /** Of the outbox: the same when it is sent again, so that a mailbox can tell. */
  readonly id: string;
  /** Ends the alerts by one POST (RFC 8058); null for a mail that is no list mail. */
  readonly oneClick: string | null;
}

export interface Mailer {
  /** @throws DeliveryFailed */
  send(mail: Mail): Promise<void>;
  /** Whether the server answers and takes the login. @throws Error with what it said */
  verify(): Promise<void>;
  close(): void;
}

const PATIENCE_MS = 20_000;

/** Sends by SMTP; one connection is kept for a digest to many. */
export function createMailer({ url, from }: SmtpConfig): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: PATIENCE_MS,
    // A message is what we make of it: no file and no address is read for it.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = from.replace(/^.*@|>.*$/g, '') || 'crimecast';
  return {
    async send({ to, subject, text, html, id, oneClick }) {
      try {
        await transport.sendMail({
          from,
          to: { name: '', address: to },
          subject,
          text,
          html,
          messageId: `<${id}@${host}>`,
          headers: {
            'Auto-Submitted': 'auto-generated',
            ...(oneClick
              ? {
                  'List-Unsubscribe': `<${oneClick}>`,
                  'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
                }
              : {}),
          },
        });
      } catch (error) {
        throw failureOf(error as SmtpError);
      }
    },
    async verify() {
      await transport.verify();
    },
    close: () => transport.close(),
  };
}

interface SmtpError extends Error {
  code?: string;
  responseCode?: number;
  command?: string;
}

/** What a mail server says of an address after RCPT TO with 5xx stays so; all else may pass. */
function failureOf({ responseCode, command, code }: SmtpError): DeliveryFailed {
  if (responseCode === undefined) return new DeliveryFailed(`SMTP: ${code ?? 'no answer'}`);
  const said = `SMTP ${responseCode} after ${command ?? 'a command'}`;
  const refused = responseCode >= 500 && responseCode < 600;
  if (refused && command === 'RCPT TO' && [550, 551, 553].includes(responseCode)) {
    return new DeliveryFailed(said, { gone: true });
  }
  return new DeliveryFailed(said, { permanent: refused && command === 'DATA' });
}

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

/** Mails that are under way at a time, each by a connection of its own. */
export const MAILS_AT_ONCE = 2;

/** Milliseconds that a server is waited for. */
export interface SmtpPatience {
  /** For a connection, and for its greeting. */
  readonly connectMs: number;
  /** Between two words of the server: it may look through a whole message before it takes it. */
  readonly silenceMs: number;
  /** For one message, however slowly the server speaks. */
  readonly messageMs: number;
}

const PATIENCE: SmtpPatience = { connectMs: 20_000, silenceMs: 60_000, messageMs: 180_000 };

/** Sends by SMTP; connections are kept for a digest to many. */
export function createMailer(
  { url, from }: SmtpConfig,
  { connectMs, silenceMs, messageMs } = PATIENCE,
): Mailer {
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: MAILS_AT_ONCE,
    // Whether a message was taken when its connection broke is not known: the outbox tries again, later.
    maxRequeues: 0,
    connectionTimeout: connectMs,
    greetingTimeout: connectMs,
    socketTimeout: silenceMs,
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
          signal: AbortSignal.timeout(messageMs),
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

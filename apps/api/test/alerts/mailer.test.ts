import { describe, expect, it, onTestFinished } from 'vitest';
import { DeliveryFailed } from '../../src/alerts/channels/delivery.js';
import { createMailer } from '../../src/alerts/channels/mailer.js';
import { freePort } from '../jobs/support/redis.js';
import { mailServer } from './support/mail-server.js';
import { type Moment, type Script, scriptedSmtp } from './support/scripted-smtp.js';

const MAIL = {
  ...{ to: 'priya@example.org', subject: 'S', text: 'T', html: '<p>T</p>' },
  ...{ id: 'one', oneClick: null },
};
const PATIENCE = { connectMs: 300, silenceMs: 300, messageMs: 5_000 };

/** What becomes of one mail: null where it was sent. */
async function outcome(url: string, patience = PATIENCE): Promise<DeliveryFailed | null> {
  const mailer = createMailer({ url, from: 'CrimeCast <a@crime.example.org>' }, patience);
  onTestFinished(() => mailer.close());
  try {
    await mailer.send(MAIL);
    return null;
  } catch (error) {
    expect(error).toBeInstanceOf(DeliveryFailed);
    expect((error as Error).message).not.toContain('priya');
    return error as DeliveryFailed;
  }
}

describe('a mail', () => {
  it('is sent once to a server that takes it', async () => {
    const { url, seen } = await scriptedSmtp({});
    expect(await outcome(url)).toBeNull();
    expect(seen.filter((moment) => moment === 'end')).toHaveLength(1);
  });

  it.each<Moment>(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'end'])(
    'is tried again later when the server says nothing more at %s',
    async (moment) => {
      const { url } = await scriptedSmtp({ [moment]: 'stall' });
      expect(await outcome(url)).toMatchObject({ permanent: false, gone: false });
    },
  );

  it.each<Moment>(['greeting', 'EHLO', 'MAIL', 'RCPT', 'DATA', 'end'])(
    'is tried again later, not at once, when the connection breaks at %s',
    async (moment) => {
      const { url, seen } = await scriptedSmtp({ [moment]: 'drop' });
      expect(await outcome(url)).toMatchObject({ permanent: false, gone: false });
      // The server may have kept a message whose answer was lost.
      expect(seen.filter((one) => one === moment)).toHaveLength(1);
    },
  );

  it('is given up for now by a server that goes on saying little for too long', async () => {
    const { url } = await scriptedSmtp({ end: 'stall' });
    const patience = { connectMs: 60_000, silenceMs: 60_000, messageMs: 300 };
    expect(await outcome(url, patience)).toMatchObject({ permanent: false, gone: false });
  });

  it.each<[Script, string, boolean, boolean]>([
    [{ greeting: '421 too busy' }, '421', false, false],
    [{ greeting: '554 not you' }, '554', false, false],
    [{ MAIL: '451 try later' }, '451', false, false],
    [{ MAIL: '550 not this sender' }, '550', false, false],
    [{ RCPT: '450 mailbox busy' }, '450', false, false],
    [{ RCPT: '452 mailbox full' }, '452', false, false],
    [{ RCPT: '550 no such user' }, '550', true, true],
    [{ RCPT: '553 no such name' }, '553', true, true],
    [{ RCPT: '554 refused by policy' }, '554', false, false],
    [{ end: '451 try later' }, '451', false, false],
    [{ end: '554 spam' }, '554', true, false],
  ])(
    'answered with %o fails with %s, for good: %s, and for all: %s',
    async (script, code, permanent, gone) => {
      const { url } = await scriptedSmtp(script);
      const failure = await outcome(url);
      expect(failure).toMatchObject({ permanent, gone });
      expect(failure!.message).toContain(code);
    },
  );

  it('waits for a server that is away', async () => {
    expect(await outcome(`smtp://127.0.0.1:${await freePort()}`)).toMatchObject({
      permanent: false,
    });
  });

  it('is not said to a server without TLS where TLS is required', async () => {
    const { url, seen } = await scriptedSmtp({});
    expect(await outcome(`${url}?requireTLS=true`)).toMatchObject({ permanent: false });
    expect(seen).not.toContain('MAIL');
  });

  it('has one recipient and the headers that were meant, whatever is in its texts', async () => {
    const { url, received } = await mailServer();
    const mailer = createMailer({ url, from: 'CrimeCast <a@crime.example.org>' }, PATIENCE);
    onTestFinished(() => mailer.close());
    const lines = '\r\nBcc: other@example.org\r\nX-Made: up';
    await mailer.send({ ...MAIL, subject: `S${lines}`, text: lines, oneClick: null });
    const [{ to, mail }] = received as [(typeof received)[0]];
    expect(to).toEqual(['priya@example.org']);
    expect(mail.bcc).toBeUndefined();
    expect(mail.headers.has('x-made')).toBe(false);
    expect(mail.subject).toBe('S Bcc: other@example.org X-Made: up');
    expect(mail.messageId).toBe('<one@crime.example.org>');
  });
});

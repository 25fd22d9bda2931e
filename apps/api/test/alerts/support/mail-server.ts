import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';

export interface Received {
  readonly to: string[];
  readonly mail: ParsedMail;
  readonly raw: string;
}

/** What a mail server does with the next messages. */
export type Manner = 'take' | 'refuse-recipient' | 'refuse-message' | 'busy' | 'drop' | 'stall';

/** A real SMTP server in this process; `before` runs when a mail was taken and its sender not told yet. */
export async function mailServer() {
  const received: Received[] = [];
  /** Connections that mails came by. */
  const clients = new Set<string>();
  const manner: { now: Manner; before(): Promise<unknown> } = {
    now: 'take',
    before: async () => undefined,
  };
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onRcptTo(_address, _session, done) {
      if (manner.now === 'refuse-recipient') {
        return done(Object.assign(new Error('no such user'), { responseCode: 550 }));
      }
      if (manner.now === 'busy') {
        return done(Object.assign(new Error('try later'), { responseCode: 451 }));
      }
      return done();
    },
    onData(stream, session, done) {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        if (manner.now === 'refuse-message') {
          return done(Object.assign(new Error('spam'), { responseCode: 554 }));
        }
        if (manner.now === 'stall') return;
        clients.add(session.id);
        const raw = Buffer.concat(parts);
        if (manner.now !== 'drop') {
          const to = session.envelope.rcptTo.map(({ address }) => address);
          received.push({ to, mail: await simpleParser(raw), raw: raw.toString() });
        }
        await manner.before();
        done();
      });
    },
  });
  server.on('error', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  onTestFinished(() => new Promise<void>((done) => server.close(() => done())));
  return { url: `smtp://127.0.0.1:${port}`, received, clients, manner };
}

import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { type ParsedMail, simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';

/** A real mail server that keeps what it is sent. */
export type Mailbox = {
  url: string;
  /** the first mail to an address, when it has come */
  to(address: string): Promise<ParsedMail>;
  close(): Promise<void>;
};

const WITHIN_MS = 30_000;

export async function openMailbox(): Promise<Mailbox> {
  const mails: { to: string[]; mail: ParsedMail }[] = [];
  const server = new SMTPServer({
    disabledCommands: ['STARTTLS', 'AUTH'],
    onData(stream, session, done) {
      const to = session.envelope.rcptTo.map(({ address }) => address);
      simpleParser(stream).then((mail) => {
        mails.push({ to, mail });
        done();
      }, done);
    },
  });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    async to(address) {
      const deadline = performance.now() + WITHIN_MS;
      while (performance.now() < deadline) {
        const found = mails.find(({ to }) => to.includes(address));
        if (found) return found.mail;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`No mail came to ${address} within ${WITHIN_MS / 1000} s.`);
    },
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

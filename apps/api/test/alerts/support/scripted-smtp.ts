import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { onTestFinished } from 'vitest';

/** Moments of a delivery at which something may go wrong. */
export type Moment = 'greeting' | 'EHLO' | 'MAIL' | 'RCPT' | 'DATA' | 'end';

/**
 * What the server does at a moment in place of the usual answer: `stall` says nothing more, `drop`
 * ends the connection, anything else is said.
 */
export type Script = Partial<Record<Moment, string>>;

const USUAL: Readonly<Record<Moment, string>> = {
  greeting: '220 mail.test',
  EHLO: '250-mail.test\r\n250 8BITMIME',
  MAIL: '250 ok',
  RCPT: '250 ok',
  DATA: '354 go on',
  end: '250 taken',
};

/** A mail server, word by word, so that each of them may be a wrong one. */
export async function scriptedSmtp(script: Script) {
  /** Commands, and `end` for each message that came whole. */
  const seen: string[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket);
    let [rest, inMessage] = ['', false];
    const answer = (moment: Moment) => {
      seen.push(moment);
      const said = script[moment] ?? USUAL[moment];
      if (said === 'drop') socket.destroy();
      else if (said !== 'stall') socket.write(`${said}\r\n`);
    };
    socket.on('error', () => undefined);
    socket.on('data', (chunk) => {
      const lines = (rest + chunk).split('\r\n');
      rest = lines.pop()!;
      for (const line of lines) {
        const word = line.split(' ')[0]!.toUpperCase();
        if (inMessage) {
          if (line !== '.') continue;
          inMessage = false;
          answer('end');
        } else if (word === 'DATA') {
          inMessage = (script.DATA ?? USUAL.DATA).startsWith('354');
          answer('DATA');
        } else if (word in USUAL) answer(word as Moment);
        else socket.write(word === 'QUIT' ? '221 bye\r\n' : '502 what?\r\n');
      }
    });
    answer('greeting');
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  onTestFinished(() => {
    for (const socket of sockets) socket.destroy();
    server.close();
  });
  const { port } = server.address() as AddressInfo;
  return { url: `smtp://127.0.0.1:${port}`, seen };
}

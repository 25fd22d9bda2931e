import type { Socket } from 'node:net';
import { Problem, problemBody } from './problem.js';

/** Answers a connection whose bytes could not be read as a request, and closes it. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem = problemOf(error.code);
  const body = problemBody(problem, '');
  const text = JSON.stringify(body);
  socket.end(
    [
      `HTTP/1.1 ${body.status} ${body.title}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(text)}`,
      'connection: close',
      '',
      text,
    ].join('\r\n'),
  );
  // A client that keeps its own side open would keep the socket for good.
  socket.setTimeout(LINGER_MS, () => socket.destroy());
}

const LINGER_MS = 1_000;

function problemOf(code: string | undefined): Problem {
  if (code === 'HPE_HEADER_OVERFLOW') {
    return new Problem(
      'HEADERS_TOO_LARGE',
      'The address and headers are above 16 kB; send large content in the body.',
    );
  }
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT') {
    return new Problem(
      'REQUEST_TIMEOUT',
      'The request did not arrive in the time there is for one; send it without pauses.',
    );
  }
  return new Problem('REQUEST_UNREADABLE', 'The request is not valid HTTP/1.1; check the client.');
}

import type { Socket } from 'node:net';
import { Problem, problemBody } from './problem.js';

/** Answers a connection whose bytes could not be read as a request, and closes it. */
export function answerUnreadable(error: Error & { code?: string }, socket: Socket): void {
  if (error.code === 'ECONNRESET' || !socket.writable) {
    socket.destroy();
    return;
  }
  const problem =
    error.code === 'HPE_HEADER_OVERFLOW'
      ? new Problem(
          'HEADERS_TOO_LARGE',
          'The address and headers are above 16 kB; send large content in the body.',
        )
      : new Problem('REQUEST_UNREADABLE', 'The request is not valid HTTP/1.1; check the client.');
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
}

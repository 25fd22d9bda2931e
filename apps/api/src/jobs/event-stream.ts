import type { FastifyReply } from 'fastify';

/** Between two comments that keep a quiet connection open, in milliseconds. */
const HEARTBEAT = 15_000;
/** A client that does not read is cut off when so much waits for it. */
const MOST_WAITING = 256 * 1024;

/** Server-sent events on one connection. */
export interface EventStream {
  send(event: string, id: number, data: unknown): void;
  /** Ends the stream; again does nothing. */
  end(): void;
}

/**
 * Takes a reply over and sends events on it until it ends, its client goes, or `lifeMs` are over:
 * then the client comes again with the last id it had.
 * @param onEnd called once, however it ends
 */
export function openEventStream(
  reply: FastifyReply,
  { lifeMs, signal, onEnd }: { lifeMs: number; signal: AbortSignal; onEnd: () => void },
): EventStream {
  const { raw } = reply;
  const headers = reply.getHeaders();
  reply.hijack();
  raw.writeHead(200, {
    ...(headers as Record<string, string>),
    'content-type': 'text/event-stream; charset=utf-8',
    'cache-control': 'no-store',
    // Proxies that collect answers would hold events back.
    'x-accel-buffering': 'no',
  });
  raw.write('retry: 2000\n\n');
  let ended = false;
  const write = (text: string) => {
    if (ended) return;
    raw.write(text);
    if (raw.writableLength > MOST_WAITING) raw.destroy();
  };
  const heartbeat = setInterval(() => write(': still here\n\n'), HEARTBEAT).unref();
  const life = setTimeout(() => end(), lifeMs).unref();
  function end(): void {
    if (ended) return;
    ended = true;
    clearInterval(heartbeat);
    clearTimeout(life);
    signal.removeEventListener('abort', end);
    raw.end();
    onEnd();
  }
  raw.on('close', end);
  // Without a listener a broken connection would be an uncaught error.
  raw.on('error', end);
  signal.addEventListener('abort', end, { once: true });
  if (signal.aborted) end();
  return {
    send: (event, id, data) =>
      write(`event: ${event}\nid: ${id}\ndata: ${JSON.stringify(data)}\n\n`),
    end,
  };
}

/** One event of a stream, with the fields that it has. */
export interface ServerEvent {
  event: string;
  data: string;
  /** The last id of the stream, '' before there was one. */
  id: string;
}

/**
 * Reads server-sent events (WHATWG HTML, 9.2). Comments, which keep a connection alive, and an event
 * that the end of the stream cuts off are left out.
 */
export async function* eventStream(body: ReadableStream<Uint8Array>): AsyncGenerator<ServerEvent> {
  let [event, data, id] = ['', [] as string[], ''];
  for await (const line of lines(body)) {
    if (line === '') {
      if (data.length > 0) yield { event: event || 'message', data: data.join('\n'), id };
      [event, data] = ['', []];
      continue;
    }
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(colon + 1).replace(/^ /, '');
    if (field === 'event') event = value;
    else if (field === 'data') data.push(value);
    else if (field === 'id' && !value.includes('\0')) id = value;
  }
}

async function* lines(body: ReadableStream<Uint8Array>): AsyncGenerator<string> {
  const reader = body.getReader();
  const decoder = new TextDecoder();
  let rest = '';
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      rest += decoder.decode(value, { stream: true });
      // A carriage return at the end may be the first half of a line's end.
      const parts = rest.split(/\r\n|\n|\r(?!$)/);
      rest = parts.pop()!;
      yield* parts;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

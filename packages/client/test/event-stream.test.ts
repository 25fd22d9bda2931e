import { describe, expect, it } from 'vitest';
import { eventStream } from '../src/event-stream.js';

async function events(...pieces: string[]) {
  const bytes = pieces.map((piece) => new TextEncoder().encode(piece));
  const found = [];
  for await (const event of eventStream(new Blob(bytes).stream())) found.push(event);
  return found;
}

describe('eventStream', () => {
  it('reads events, joins their lines and remembers the last id', async () => {
    expect(
      await events('id: 1\nevent: progress\ndata: a\ndata:b\n\n', ': alive\n\n', 'data: c\n\n'),
    ).toEqual([
      { event: 'progress', data: 'a\nb', id: '1' },
      { event: 'message', data: 'c', id: '1' },
    ]);
  });

  it('takes every kind of line end', async () => {
    expect(await events('data: a\r\n\r\ndata: b\r\rdata: c\n\n')).toMatchObject([
      { data: 'a' },
      { data: 'b' },
      { data: 'c' },
    ]);
  });

  it('reads the same however the bytes are cut', async () => {
    const bytes = new TextEncoder().encode('id: é\r\ndata: pünktlich\r\n\r\ndata: x\r\n\r\n');
    for (let cut = 0; cut <= bytes.length; cut++) {
      const stream = new ReadableStream<Uint8Array>({
        start(controller) {
          controller.enqueue(bytes.slice(0, cut));
          controller.enqueue(bytes.slice(cut));
          controller.close();
        },
      });
      const found = [];
      for await (const { data, id } of eventStream(stream)) found.push(`${id} ${data}`);
      expect(found).toEqual(['é pünktlich', 'é x']);
    }
  });

  it('leaves out an event that the end cuts off', async () => {
    expect(await events('data: whole\n\ndata: half\n')).toMatchObject([{ data: 'whole' }]);
  });
});

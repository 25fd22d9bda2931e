import { CrimecastError, dataError } from '../errors.js';
import { joinBytes } from './join-bytes.js';

export type Compression = 'gzip' | 'deflate-raw';

/**
 * Unpacks gzip or raw deflate, in any browser and Node.
 * @param limit bytes the result may have; nothing beyond it is ever held
 * @throws CrimecastError `DATA_TOO_LARGE` beyond the limit (a small file can unpack to any size);
 * `DATA_COMPRESSION_INVALID` for bytes that are cut off or changed
 */
export async function inflate(
  packed: Uint8Array,
  format: Compression,
  limit: number,
): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of inflateStream([packed], format, limit)) chunks.push(chunk);
  return joinBytes(chunks);
}

/** As {@link inflate}, chunk by chunk. */
export async function* inflateStream(
  packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  format: Compression,
  limit: number,
): AsyncGenerator<Uint8Array> {
  const reader = toStream(packed).pipeThrough(new DecompressionStream(format)).getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      size += value.length;
      if (size > limit) {
        throw dataError(
          'DATA_TOO_LARGE',
          `The file unpacks to more than ${limit} bytes; raise the limit "bytes" if that is right.`,
        );
      }
      yield value;
    }
  } catch (cause) {
    if (cause instanceof CrimecastError) throw cause;
    throw dataError(
      'DATA_COMPRESSION_INVALID',
      'The compressed file is cut off or damaged; fetch it again.',
      cause,
    );
  } finally {
    await reader.cancel().catch(() => {});
  }
}

function toStream(packed: Iterable<Uint8Array> | AsyncIterable<Uint8Array>) {
  const source =
    Symbol.asyncIterator in packed ? packed[Symbol.asyncIterator]() : packed[Symbol.iterator]();
  return new ReadableStream<Uint8Array<ArrayBuffer>>({
    async pull(controller) {
      const { done, value } = await source.next();
      if (done) controller.close();
      else controller.enqueue(value as Uint8Array<ArrayBuffer>);
    },
    async cancel() {
      await source.return?.();
    },
  });
}

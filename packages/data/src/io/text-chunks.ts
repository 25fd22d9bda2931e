import { type CrimecastError, dataError } from '../errors.js';
import { encodingOf } from './decode-text.js';
import { inflateStream } from './inflate.js';
import { joinBytes } from './join-bytes.js';

/** Bytes or text, whole or in chunks: a string, a `Uint8Array`, a `fetch` body, a file's stream. */
export type TextSource =
  | string
  | Uint8Array
  | Iterable<Uint8Array | string>
  | AsyncIterable<Uint8Array | string>;

/**
 * Text of a source, chunk by chunk. Bytes are UTF-8, or UTF-16 with a byte order mark, or either
 * packed with gzip (known by its first bytes).
 * @param limit bytes (characters, where the source is text) after unpacking
 * @throws CrimecastError `DATA_TOO_LARGE`, `DATA_CSV_ENCODING`, `DATA_COMPRESSION_INVALID`
 */
export async function* textChunks(source: TextSource, limit: number): AsyncGenerator<string> {
  const chunks = typeof source === 'string' || source instanceof Uint8Array ? [source] : source;
  const bytes: Uint8Array[] = [];
  const iterator = iterate<Uint8Array | string>(chunks);
  try {
    let first = await iterator.next();
    while (!first.done && first.value.length === 0) first = await iterator.next();
    if (first.done) return;
    if (typeof first.value === 'string') {
      yield* plainText(first.value, iterator, limit);
      return;
    }
    let known = first.value.length;
    bytes.push(first.value);
    // The first two bytes tell how to read the rest.
    while (known < 2) {
      const next = await iterator.next();
      if (next.done) break;
      const chunk = toBytes(next.value);
      bytes.push(chunk);
      known += chunk.length;
    }
    const start = joinBytes(bytes);
    const all = remaining(start, iterator);
    const packed = start[0] === 0x1f && start[1] === 0x8b;
    yield* decoded(packed ? inflateStream(all, 'gzip', limit) : all, limit);
  } finally {
    await iterator.return(undefined);
  }
}

async function* plainText(
  first: string,
  rest: AsyncIterator<Uint8Array | string>,
  limit: number,
): AsyncGenerator<string> {
  let size = 0;
  for (let text = first; ; ) {
    size = checkSize(size + text.length, limit);
    yield text;
    const next = await rest.next();
    if (next.done) return;
    if (typeof next.value !== 'string') throw mixed();
    text = next.value;
  }
}

async function* decoded(bytes: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<string> {
  let decoder: InstanceType<typeof TextDecoder> | undefined;
  let head = new Uint8Array();
  let size = 0;
  try {
    for await (const chunk of bytes) {
      size = checkSize(size + chunk.length, limit);
      if (decoder === undefined) {
        head = joinBytes([head, chunk]);
        if (head.length < 2) continue;
        decoder = new TextDecoder(encodingOf(head), { fatal: true });
        yield decoder.decode(head, { stream: true });
      } else {
        yield decoder.decode(chunk, { stream: true });
      }
    }
    yield decoder === undefined
      ? new TextDecoder('utf-8', { fatal: true }).decode(head)
      : decoder.decode(new Uint8Array());
  } catch (cause) {
    if (!(cause instanceof TypeError)) throw cause;
    throw dataError(
      'DATA_CSV_ENCODING',
      `The file is not valid ${(decoder?.encoding ?? 'utf-8').toUpperCase()} text within its first ${size} bytes; save it as UTF-8.`,
      cause,
    );
  }
}

async function* remaining(
  start: Uint8Array,
  iterator: AsyncIterator<Uint8Array | string>,
): AsyncGenerator<Uint8Array> {
  yield start;
  for (let next = await iterator.next(); !next.done; next = await iterator.next()) {
    yield toBytes(next.value);
  }
}

async function* iterate<T>(chunks: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T, undefined> {
  yield* chunks;
  return undefined;
}

function toBytes(chunk: Uint8Array | string): Uint8Array {
  if (typeof chunk === 'string') throw mixed();
  return chunk;
}

function checkSize(size: number, limit: number): number {
  if (size <= limit) return size;
  throw dataError(
    'DATA_TOO_LARGE',
    `The file has more than ${limit} bytes; raise the limit "bytes" if that is right.`,
  );
}

function mixed(): CrimecastError {
  return dataError('DATA_CSV_ENCODING', 'The source mixes text and bytes; give one of them.');
}

import { dataError } from '../errors.js';

/**
 * Bytes of a text file as text: UTF-8 (with or without byte order mark) or UTF-16 with one.
 * @throws CrimecastError `DATA_CSV_ENCODING` for bytes that are not valid in that encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (cause) {
    throw dataError(
      'DATA_CSV_ENCODING',
      `The file is not valid ${encoding.toUpperCase()} text; save it as UTF-8.`,
      cause,
    );
  }
}

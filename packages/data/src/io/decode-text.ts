import { dataError } from '../errors.js';

/**
 * Bytes of a text file as text: UTF-8 (with or without byte order mark) or UTF-16 with one.
 * @throws CrimecastError `DATA_CSV_ENCODING` for bytes that are not valid in that encoding
 */
export function decodeText(bytes: Uint8Array): string {
  const encoding = encodingOf(bytes);
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

/** UTF-16 says so by its byte order mark; everything else is UTF-8. */
export function encodingOf(bytes: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
}

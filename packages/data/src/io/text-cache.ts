import { dataError } from '../errors.js';

const SLOTS = 4096;

/** Text of byte ranges; one that was decoded lately is compared instead of decoded again. */
export class TextCache {
  private readonly decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  private readonly texts: string[] = new Array(SLOTS).fill('');
  private readonly from = new Uint32Array(SLOTS);
  private readonly to = new Uint32Array(SLOTS);

  /** @throws CrimecastError `DATA_CSV_ENCODING` for bytes that are not UTF-8 */
  get(bytes: Uint8Array, from: number, to: number): string {
    let hash = to - from;
    for (let i = from; i < to; i++) hash = (Math.imul(hash, 31) + bytes[i]!) | 0;
    const slot = (hash ^ (hash >>> 13)) & (SLOTS - 1);
    const known = this.from[slot]!;
    if (this.to[slot]! - known === to - from && same(bytes, known, from, to - from)) {
      return this.texts[slot]!;
    }
    const text = this.decode(bytes, from, to);
    this.texts[slot] = text;
    this.from[slot] = from;
    this.to[slot] = to;
    return text;
  }

  private decode(bytes: Uint8Array, from: number, to: number): string {
    try {
      return this.decoder.decode(bytes.subarray(from, to));
    } catch (cause) {
      throw dataError(
        'DATA_CSV_ENCODING',
        `The file is not valid UTF-8 text at byte ${from}; save it as UTF-8.`,
        cause,
      );
    }
  }
}

function same(bytes: Uint8Array, a: number, b: number, length: number): boolean {
  for (let i = 0; i < length; i++) if (bytes[a + i] !== bytes[b + i]) return false;
  return true;
}

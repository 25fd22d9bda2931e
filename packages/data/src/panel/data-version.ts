import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Panel } from './panel.js';

/** A short name for exactly this data: the first 16 hex digits of a SHA-256 over keys and values. */
export function dataVersion(panel: Panel): string {
  const hash = hashOfKeys(panel).clone().update(littleEndian(panel.values));
  return bytesToHex(hash.digest()).slice(0, 16);
}

type Hash = ReturnType<typeof sha256.create>;
/** By list of series: panels of other periods and values often have the same one. */
const hashes = new WeakMap<Panel['series'], { periods: string; hash: Hash }>();

function hashOfKeys({ frequency, start, length, series }: Panel): Hash {
  const periods = JSON.stringify([frequency, start, length]);
  const known = hashes.get(series);
  if (known?.periods === periods) return known.hash;
  const keys = JSON.stringify([frequency, start, length, series]);
  const hash = sha256.create().update(utf8ToBytes(keys));
  hashes.set(series, { periods, hash });
  return hash;
}

function littleEndian(values: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  for (let i = 0; i < values.length; i++) {
    // Every NaN is written with the same bits: engines may hold different ones.
    view.setFloat64(i * 8, Number.isNaN(values[i]!) ? Number.NaN : values[i]!, true);
  }
  return new Uint8Array(view.buffer);
}

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { Panel } from './panel.js';

/** A short name for exactly this data: the first 16 hex digits of a SHA-256 over keys and values. */
export function dataVersion(panel: Panel): string {
  const keys = JSON.stringify([panel.frequency, panel.start, panel.length, panel.series]);
  const hash = sha256.create().update(utf8ToBytes(keys)).update(littleEndian(panel.values));
  return bytesToHex(hash.digest()).slice(0, 16);
}

function littleEndian(values: Float64Array): Uint8Array {
  const view = new DataView(new ArrayBuffer(values.length * 8));
  values.forEach((value, i) => {
    // Every NaN is written with the same bits: engines may hold different ones.
    view.setFloat64(i * 8, Number.isNaN(value) ? Number.NaN : value, true);
  });
  return new Uint8Array(view.buffer);
}

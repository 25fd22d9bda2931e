import { sha256 } from '@noble/hashes/sha2.js';
import { modelError } from '../errors.js';
import { isRecord } from './checked-json.js';
import { type NumberArray, readNumbers, writeNumbers } from './little-endian.js';

/** "CRIMECST" */
const MAGIC = Uint8Array.from([0x43, 0x52, 0x49, 0x4d, 0x45, 0x43, 0x53, 0x54]);
const PRELUDE = 24;
const CHECKSUM = 32;
const UINT32 = 2 ** 32;

/** The newest layout this library writes and reads. */
export const FORMAT_VERSION = 1;

export interface Contents {
  /** Plain JSON; the reader has to check its shape. */
  readonly header: Readonly<Record<string, unknown>>;
  readonly arrays: ReadonlyMap<string, NumberArray>;
}

/**
 * Packs a JSON header and named numeric arrays into one checked file.
 *
 * Layout, all little-endian: magic (8 bytes), format version (u32), header length (u32), file
 * length (u64), header (UTF-8 JSON, padded with spaces to 8), the arrays in the header's order
 * (each padded to 8), SHA-256 of everything before.
 */
export function packContents({ header, arrays }: Contents): Uint8Array {
  const directory = [...arrays].map(([name, numbers]) => ({
    name,
    type: numbers instanceof Float64Array ? 'f64' : 'i32',
    length: numbers.length,
  }));
  const json = new TextEncoder().encode(JSON.stringify({ ...header, arrays: directory }));
  const headerLength = padded(json.length);
  let length = PRELUDE + headerLength + CHECKSUM;
  for (const numbers of arrays.values()) length += padded(numbers.byteLength);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  bytes.set(MAGIC);
  view.setUint32(8, FORMAT_VERSION, true);
  view.setUint32(12, headerLength, true);
  view.setUint32(16, length % UINT32, true);
  view.setUint32(20, Math.floor(length / UINT32), true);
  bytes.fill(0x20, PRELUDE, PRELUDE + headerLength);
  bytes.set(json, PRELUDE);
  let at = PRELUDE + headerLength;
  for (const numbers of arrays.values()) {
    writeNumbers(view, at, numbers);
    at += padded(numbers.byteLength);
  }
  bytes.set(sha256(bytes.subarray(0, at)), at);
  return bytes;
}

/**
 * Unpacks what `packContents` packed: sizes first, then the checksum, then the content.
 * @throws CrimecastError `MODEL_FILE_FOREIGN`, `MODEL_FILE_TRUNCATED`, `MODEL_FILE_NEWER`,
 * `MODEL_FILE_CORRUPT`, `MODEL_FILE_INVALID`
 */
export function unpackContents(bytes: Uint8Array): Contents {
  if (!ArrayBuffer.isView(bytes)) {
    throw modelError('MODEL_FILE_FOREIGN', 'A saved model is a Uint8Array; give its bytes as one.');
  }
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const headerLength = checkPrelude(bytes, view);
  const end = bytes.length - CHECKSUM;
  const expected = sha256(bytes.subarray(0, end));
  if (expected.some((byte, i) => byte !== bytes[end + i])) {
    throw modelError(
      'MODEL_FILE_CORRUPT',
      'The checksum of this model does not match; fetch or save the file again.',
    );
  }
  const header = parseHeader(bytes.subarray(PRELUDE, PRELUDE + headerLength));
  return { header, arrays: readArrays(view, header.arrays, PRELUDE + headerLength, end) };
}

/** @returns the length of the header */
function checkPrelude(bytes: Uint8Array, view: DataView): number {
  if (!MAGIC.subarray(0, bytes.length).every((byte, i) => byte === bytes[i]) || !bytes.length) {
    throw modelError('MODEL_FILE_FOREIGN', 'This is not a saved CrimeCast model.');
  }
  if (bytes.length < PRELUDE + CHECKSUM) throw truncated(bytes.length, PRELUDE + CHECKSUM);
  const version = view.getUint32(8, true);
  if (version > FORMAT_VERSION) {
    throw modelError(
      'MODEL_FILE_NEWER',
      `This model has format ${version}; this library reads up to ${FORMAT_VERSION}. Update @crimecast/models.`,
    );
  }
  const headerLength = view.getUint32(12, true);
  const length = view.getUint32(16, true) + view.getUint32(20, true) * UINT32;
  if (bytes.length < length) throw truncated(bytes.length, length);
  const sound = version >= 1 && bytes.length === length && headerLength % 8 === 0;
  if (!sound || PRELUDE + headerLength + CHECKSUM > length) {
    throw modelError(
      'MODEL_FILE_CORRUPT',
      `The sizes in this model do not fit its ${bytes.length} bytes; fetch or save it again.`,
    );
  }
  return headerLength;
}

function parseHeader(json: Uint8Array): Record<string, unknown> {
  try {
    const header: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
    if (isRecord(header)) return header;
  } catch (cause) {
    throw modelError('MODEL_FILE_INVALID', 'The header of this model is not JSON.', cause);
  }
  throw modelError('MODEL_FILE_INVALID', 'The header of this model is not an object.');
}

function readArrays(view: DataView, directory: unknown, start: number, end: number) {
  const arrays = new Map<string, NumberArray>();
  if (!Array.isArray(directory)) throw badDirectory('is no list');
  let at = start;
  for (const entry of directory as unknown[]) {
    if (!isRecord(entry)) throw badDirectory('has an entry that is no object');
    const { name, type, length } = entry;
    if (typeof name !== 'string' || arrays.has(name)) throw badDirectory('has a name amiss');
    if (type !== 'f64' && type !== 'i32') throw badDirectory(`has type "${type}"`);
    const width = type === 'f64' ? 8 : 4;
    if (!Number.isSafeInteger(length) || (length as number) < 0)
      throw badDirectory('has a length amiss');
    const size = padded((length as number) * width);
    if (size > end - at) throw badDirectory(`names more numbers than there are in "${name}"`);
    arrays.set(name, readNumbers(view, at, type, length as number));
    at += size;
  }
  if (at !== end) throw badDirectory(`leaves ${end - at} bytes unnamed`);
  return arrays;
}

function padded(length: number): number {
  return Math.ceil(length / 8) * 8;
}

function truncated(length: number, expected: number) {
  return modelError(
    'MODEL_FILE_TRUNCATED',
    `This model has ${length} bytes of at least ${expected}; fetch or save it again.`,
  );
}

function badDirectory(what: string) {
  return modelError('MODEL_FILE_INVALID', `The list of arrays of this model ${what}.`);
}

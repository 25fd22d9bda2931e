import { createHash } from 'node:crypto';
import { apiError } from '../errors.js';

/** What a file of the API holds: facts as JSON, columns of numbers, and bytes that others read. */
export interface Sections<H> {
  readonly header: H;
  readonly columns: readonly Float64Array[];
  readonly blobs: readonly Uint8Array[];
}

interface Head<H> {
  header: H;
  columns: number[];
  blobs: number[];
}

const MAGIC = Buffer.from('CCRUN\0\0\x02', 'latin1');
const DIGEST = 32;
const PREFIX = MAGIC.length + 4;

/**
 * As bytes: magic, header length (u32), JSON header padded to 8, columns (float64), blobs each padded
 * to 8, then a SHA-256 of all; little-endian.
 */
export function encodeSections<H>({ header, columns, blobs }: Sections<H>): Uint8Array {
  const head: Head<H> = {
    header,
    columns: columns.map((column) => column.length),
    blobs: blobs.map((blob) => blob.length),
  };
  const json = Buffer.from(JSON.stringify(head));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts: Uint8Array[] = [MAGIC, length, json, padding(PREFIX + json.length)];
  for (const column of columns) parts.push(littleEndian(column));
  for (const blob of blobs) parts.push(blob, padding(blob.length));
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  parts.push(hash.digest());
  return Buffer.concat(parts);
}

/**
 * Reads them back. Sizes and the checksum are verified before anything is returned; blobs are views
 * of `bytes`, which must not change afterwards.
 * @throws CrimecastError `RUN_FILE_CORRUPT`
 */
export function decodeSections<H>(bytes: Uint8Array): Sections<H> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < PREFIX + DIGEST) throw corrupt(`it ends after ${file.length} bytes`);
  if (!file.subarray(0, MAGIC.length).equals(MAGIC)) throw corrupt('it is not of this format');
  const end = file.length - DIGEST;
  const jsonLength = file.readUInt32LE(MAGIC.length);
  if (PREFIX + jsonLength > end) throw corrupt('its header is cut off');
  const digest = createHash('sha256').update(file.subarray(0, end)).digest();
  if (!digest.equals(file.subarray(end))) throw corrupt('its checksum does not match');

  const head = JSON.parse(file.toString('utf8', PREFIX, PREFIX + jsonLength)) as Head<H>;
  let at = pad8(PREFIX + jsonLength);
  const take = (size: number): Uint8Array => {
    if (at + size > end) throw corrupt('its sections are cut off');
    const part = file.subarray(at, at + size);
    at = pad8(at + size);
    return part;
  };
  const columns = head.columns.map((length) => fromLittleEndian(take(length * 8)));
  const blobs = head.blobs.map(take);
  if (at !== end) throw corrupt(`${end - at} bytes belong to nothing`);
  return { header: head.header, columns, blobs };
}

function littleEndian(values: Float64Array): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  for (let i = 0; i < values.length; i++) bytes.writeDoubleLE(values[i]!, i * 8);
  return bytes;
}

function fromLittleEndian(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const values = new Float64Array(bytes.length / 8);
  for (let i = 0; i < values.length; i++) values[i] = view.getFloat64(i * 8, true);
  return values;
}

function pad8(size: number): number {
  return Math.ceil(size / 8) * 8;
}

function padding(size: number): Uint8Array {
  return new Uint8Array(pad8(size) - size);
}

function corrupt(reason: string) {
  return apiError('RUN_FILE_CORRUPT', `The stored run is damaged: ${reason}.`);
}

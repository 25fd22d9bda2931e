import { dataError } from '../errors.js';
import { crc32 } from './crc32.js';
import { inflate } from './inflate.js';

export interface ZipEntry {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/**
 * Unpacks the entries of a ZIP archive that `wanted` names and checks each against its checksum.
 * @param limit bytes all of them may have unpacked
 * @throws CrimecastError `DATA_XLSX_MALFORMED` for anything but a whole archive (cut off, changed,
 * encrypted, over 4 GB); `DATA_TOO_LARGE` beyond the limit, whatever size the archive claims
 */
export async function readZip(
  archive: Uint8Array,
  wanted: (name: string) => boolean,
  limit: number,
): Promise<ZipEntry[]> {
  const view = new DataView(archive.buffer, archive.byteOffset, archive.byteLength);
  try {
    return await readEntries(view, wanted, limit);
  } catch (cause) {
    if (cause instanceof RangeError) throw malformed('points outside itself', cause);
    throw cause;
  }
}

async function readEntries(
  view: DataView,
  wanted: (name: string) => boolean,
  limit: number,
): Promise<ZipEntry[]> {
  const end = findEnd(view);
  const entries: ZipEntry[] = [];
  let left = limit;
  let at = view.getUint32(end + 16, true);
  for (let n = view.getUint16(end + 10, true); n > 0; n--) {
    if (view.getUint32(at, true) !== 0x02014b50) throw malformed('has a broken list of files');
    const nameLength = view.getUint16(at + 28, true);
    const name = new TextDecoder().decode(bytesAt(view, at + 46, nameLength));
    if (wanted(name)) {
      const bytes = await unpack(view, at, name, left);
      left -= bytes.length;
      entries.push({ name, bytes });
    }
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** The end record: the last 22 bytes and a comment whose length must reach the end exactly. */
function findEnd(view: DataView): number {
  if (view.byteLength < 22 || view.getUint16(0, true) !== 0x4b50) {
    throw malformed('does not begin like one; save the table as .xlsx or CSV');
  }
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - 65_557); at--) {
    const comment = view.byteLength - at - 22;
    if (view.getUint32(at, true) === 0x06054b50 && view.getUint16(at + 20, true) === comment) {
      return at;
    }
  }
  throw malformed('has no end; it may have been cut off');
}

async function unpack(view: DataView, at: number, name: string, limit: number) {
  const [flags, method] = [view.getUint16(at + 8, true), view.getUint16(at + 10, true)];
  if ((flags & 1) !== 0) throw malformed(`encrypts "${name}"; save it without a password`);
  const local = view.getUint32(at + 42, true);
  if (view.getUint32(local, true) !== 0x04034b50) throw malformed(`has lost "${name}"`);
  const start = local + 30 + view.getUint16(local + 26, true) + view.getUint16(local + 28, true);
  const packed = bytesAt(view, start, view.getUint32(at + 20, true));
  if (method !== 0 && method !== 8) throw malformed(`packs "${name}" in an unknown way`);
  const bytes = method === 0 ? packed : await inflate(packed, 'deflate-raw', limit);
  if (bytes.length > limit) throw dataError('DATA_TOO_LARGE', `"${name}" is above the limit.`);
  if (
    bytes.length !== view.getUint32(at + 24, true) ||
    crc32(bytes) !== view.getUint32(at + 16, true)
  ) {
    throw malformed(`holds "${name}" with another checksum; it was changed or cut off`);
  }
  return bytes;
}

function bytesAt(view: DataView, start: number, length: number): Uint8Array {
  return new Uint8Array(view.buffer, view.byteOffset + start, length);
}

function malformed(problem: string, cause?: unknown) {
  return dataError('DATA_XLSX_MALFORMED', `The workbook ${problem}.`, cause);
}

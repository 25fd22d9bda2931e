import { type FileMetaData, type PageHeader, snappyUncompress } from 'hyparquet';
import { parquetHeader } from 'hyparquet/src/column.js';
import { dataError } from '../../errors.js';
import { malformed } from './malformed.js';

/**
 * Walks the pages of a Parquet file before they are read. In a damaged file a run may claim to be
 * two billion values long, and the reader would write them all; such a page is refused here.
 * @throws CrimecastError `DATA_PARQUET_MALFORMED`, `DATA_TOO_LARGE`
 */
export function checkPages(
  bytes: Uint8Array,
  metadata: FileMetaData,
  columns: readonly string[],
  maxBytes: number,
): void {
  const schema = new Map(metadata.schema.slice(1).map((element) => [element.name, element]));
  for (const group of metadata.row_groups) {
    for (const { meta_data: chunk } of group.columns) {
      const name = chunk?.path_in_schema[0];
      if (chunk === undefined || name === undefined || !columns.includes(name)) continue;
      const kind = schema.get(name)?.repetition_type ?? 'REQUIRED';
      if (kind === 'REPEATED') throw malformed(`has lists in "${name}"; write one value per row`);
      if (chunk.codec !== 'SNAPPY' && chunk.codec !== 'UNCOMPRESSED') {
        throw malformed(`packs "${name}" with ${chunk.codec}; write it with Snappy or unpacked`);
      }
      const start = Number(chunk.dictionary_page_offset || chunk.data_page_offset);
      const end = start + Number(chunk.total_compressed_size);
      if (!(start >= 4 && end >= start && end <= bytes.length))
        throw malformed('points outside itself');
      const packed = chunk.codec === 'SNAPPY';
      const rows = Number(group.num_rows);
      checkChunk(bytes.subarray(start, end), {
        packed,
        optional: kind === 'OPTIONAL',
        rows,
        maxBytes,
      });
    }
  }
}

interface Chunk {
  packed: boolean;
  optional: boolean;
  rows: number;
  maxBytes: number;
}

function checkChunk(bytes: Uint8Array, chunk: Chunk): void {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = { view, offset: 0 };
  while (reader.offset < bytes.length - 1) {
    const header = parquetHeader(reader) as PageHeader;
    const from = reader.offset;
    const to = from + header.compressed_page_size;
    if (!(to > from && to <= bytes.length)) throw malformed('has a page of a wrong size');
    if (!(header.uncompressed_page_size >= 0)) throw malformed('has a page of a wrong size');
    if (header.uncompressed_page_size > chunk.maxBytes) {
      throw dataError(
        'DATA_TOO_LARGE',
        `The Parquet file has a page of ${header.uncompressed_page_size} bytes; the limit is ${chunk.maxBytes}. Raise "maxBytes" if that is right.`,
      );
    }
    checkPage(header, bytes.subarray(from, to), chunk);
    reader.offset = to;
  }
}

function checkPage(header: PageHeader, page: Uint8Array, chunk: Chunk): void {
  const size = header.uncompressed_page_size;
  if (header.type === 'DICTIONARY_PAGE') {
    // Every value takes a bit at least, so a page cannot hold more.
    count(header.dictionary_page_header?.num_values, size * 8);
  } else if (header.type === 'DATA_PAGE') {
    const values = count(header.data_page_header?.num_values, chunk.rows);
    const plain = unpack(page, size, chunk.packed);
    const at = chunk.optional ? levels(plain, values) : 0;
    indices(plain, at, values, header.data_page_header!.encoding);
  } else if (header.type === 'DATA_PAGE_V2') {
    const about = header.data_page_header_v2;
    const values = count(about?.num_values, chunk.rows);
    count(about!.num_nulls, values);
    const prefix = count(about!.definition_levels_byte_length, page.length);
    count(about!.repetition_levels_byte_length, 0);
    if (chunk.optional) runs(page.subarray(0, prefix), 0, 1, values);
    const packed = chunk.packed && about!.is_compressed !== false;
    const plain = unpack(page.subarray(prefix), size - prefix, packed);
    indices(plain, 0, values - about!.num_nulls, about!.encoding);
  } else {
    throw malformed('has a page of an unknown kind');
  }
}

function unpack(page: Uint8Array, size: number, packed: boolean): Uint8Array {
  if (!packed) return page;
  const plain = new Uint8Array(size);
  snappyUncompress(page, plain);
  return plain;
}

/** Checks the levels that say which values are null; gives where the values begin. */
function levels(page: Uint8Array, values: number): number {
  const length = new DataView(page.buffer, page.byteOffset, page.byteLength).getUint32(0, true);
  if (length > page.length - 4) throw malformed('has levels longer than their page');
  runs(page.subarray(0, 4 + length), 4, 1, values);
  return 4 + length;
}

function indices(page: Uint8Array, at: number, values: number, encoding: string | undefined): void {
  if (encoding !== 'RLE_DICTIONARY' && encoding !== 'PLAIN_DICTIONARY') return;
  if (values === 0) return;
  const width = page[at]!;
  if (!(width <= 32)) throw malformed('has a dictionary of a wrong width');
  if (width > 0) runs(page, at + 1, width, values);
}

/** Walks runs of the RLE / bit-packed hybrid; none may be longer than what is left, plus padding. */
function runs(page: Uint8Array, start: number, width: number, values: number): void {
  let at = start;
  for (let seen = 0; seen < values; ) {
    let header = 0;
    for (let shift = 0, byte = 0x80; byte & 0x80; shift += 7) {
      if (at >= page.length || shift > 28) throw malformed('has a run without an end');
      byte = page[at++]!;
      header += (byte & 0x7f) * 2 ** shift;
    }
    const packed = header % 2 === 1;
    const length = packed ? Math.floor(header / 2) * 8 : header / 2;
    if (length === 0 || length > values - seen + 512)
      throw malformed('has a run of a wrong length');
    at += packed ? (length / 8) * width : Math.ceil(width / 8);
    seen += length;
  }
}

function count(given: number | undefined, most: number): number {
  if (given !== undefined && given >= 0 && given <= most) return given;
  throw malformed('counts more values than it has rows');
}

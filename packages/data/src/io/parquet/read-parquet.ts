import { type FileMetaData, parquetMetadata, parquetRead } from 'hyparquet';
import { CrimecastError, dataError } from '../../errors.js';
import { columnIndices } from '../columns.js';
import type { PanelRecord } from '../panel-from-records.js';
import { checkPages } from './check-pages.js';
import { malformed } from './malformed.js';

export interface ParquetOptions {
  /** The columns to read; all by default. */
  columns?: readonly string[];
  /** Rows a file may have; 20 million by default. */
  maxRows?: number;
  /** Bytes the chosen columns may have unpacked; 1 GiB by default. */
  maxBytes?: number;
}

export interface ParquetTable {
  readonly records: PanelRecord[];
  /** Key-value metadata of the file. */
  readonly metadata: ReadonlyMap<string, string>;
}

/**
 * The rows of a Parquet file as objects. Uncompressed and Snappy files are read; whole numbers of
 * 64 bits are bigints, dates `Date`s, nulls `null`. Nested columns are not for panels and refused.
 * @throws CrimecastError `DATA_PARQUET_MALFORMED` for a file that is cut off, damaged or packed
 * otherwise; `DATA_COLUMN_MISSING`, `DATA_COLUMN_DUPLICATE`; `DATA_TOO_LARGE` beyond a limit
 */
export async function readParquet(
  bytes: Uint8Array,
  options: ParquetOptions = {},
): Promise<ParquetTable> {
  const metadata = readMetadata(bytes);
  const names = flatColumns(metadata);
  const columns = [...(options.columns ?? names)];
  columnIndices(names, columns);
  refuseHuge(metadata, columns, options);
  const rows = await readRows(bytes, metadata, columns, options.maxBytes ?? 2 ** 30);
  if (
    rows.length !== Number(metadata.num_rows) ||
    rows.some((row) => row.length !== columns.length)
  ) {
    throw malformed('holds fewer rows than it says; it is damaged');
  }
  return {
    records: rows.map((row) => Object.fromEntries(columns.map((name, c) => [name, row[c]]))),
    metadata: new Map(
      (metadata.key_value_metadata ?? []).map(({ key, value = '' }) => [key, value]),
    ),
  };
}

function readMetadata(bytes: Uint8Array): FileMetaData {
  const end = bytes.length;
  const magic = (at: number) => String.fromCharCode(...bytes.subarray(at, at + 4));
  if (end < 12 || magic(0) !== 'PAR1') throw malformed('does not begin like one');
  if (magic(end - 4) !== 'PAR1') throw malformed('has no end; it may have been cut off');
  try {
    return parquetMetadata(bytes);
  } catch (cause) {
    throw malformed('has a broken footer', cause);
  }
}

function flatColumns({ schema }: FileMetaData): string[] {
  const [root, ...columns] = schema;
  if (root === undefined || root.num_children !== columns.length) {
    throw malformed('has nested columns; write one column per field');
  }
  const names = columns.map(({ name }) => name);
  const twice = names.find((name, c) => names.indexOf(name) !== c);
  if (twice === undefined) return names;
  throw dataError(
    'DATA_COLUMN_DUPLICATE',
    `The column "${twice}" occurs twice; rename one of them.`,
  );
}

function refuseHuge(metadata: FileMetaData, columns: string[], options: ParquetOptions): void {
  const { maxRows = 20_000_000, maxBytes = 2 ** 30 } = options;
  const rows = Number(metadata.num_rows);
  if (!(rows >= 0)) throw malformed(`says it has ${rows} rows`);
  if (rows > maxRows) throw tooLarge(`has ${rows} rows`, maxRows, 'maxRows');
  let size = 0;
  for (const group of metadata.row_groups ?? []) {
    for (const { meta_data } of group.columns ?? []) {
      if (meta_data === undefined || !columns.includes(meta_data.path_in_schema[0]!)) continue;
      size += Number(meta_data.total_uncompressed_size);
      if (Number(meta_data.num_values) > maxRows) throw malformed('counts more values than rows');
    }
  }
  if (size > maxBytes) throw tooLarge(`unpacks to ${size} bytes`, maxBytes, 'maxBytes');
}

async function readRows(
  bytes: Uint8Array,
  metadata: FileMetaData,
  columns: string[],
  maxBytes: number,
): Promise<unknown[][]> {
  if (metadata.num_rows === 0n || columns.length === 0) return [];
  let rows: unknown[][] = [];
  const file = {
    byteLength: bytes.length,
    // A Buffer's own slice is no copy: its memory holds other things too.
    slice: (a: number, b?: number) =>
      (Uint8Array.prototype.slice.call(bytes, a, b) as Uint8Array<ArrayBuffer>).buffer,
  };
  try {
    checkPages(bytes, metadata, columns, maxBytes);
    await parquetRead({
      ...{ file, metadata, columns },
      onComplete: (all) => {
        rows = all;
      },
    });
  } catch (cause) {
    if (cause instanceof CrimecastError) throw cause;
    throw malformed(`cannot be read: ${cause instanceof Error ? cause.message : cause}`, cause);
  }
  return rows;
}

function tooLarge(what: string, limit: number, name: keyof ParquetOptions) {
  return dataError(
    'DATA_TOO_LARGE',
    `The Parquet file ${what}; the limit is ${limit}. Raise "${name}" if that is right.`,
  );
}

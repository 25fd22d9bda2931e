import {
  assembleTables,
  type IngestResult,
  IPC_SOURCE,
  LICENCE,
  WOMEN_SOURCE,
} from './assemble.js';
import { HEADS, WOMEN_HEADS, womenColumn } from './head.js';
import { checksum, type SourceFile } from './manifest.js';
import { readSourceTable, type SourceRow } from './source-table.js';
import { alignWomenRows } from './women.js';

/** A raw file, as bytes, with the name to record. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The raw files of one edition. */
export interface IngestInput {
  /** District-wise IPC crimes, CSV of the India Data Portal. */
  readonly ipc: RawFile;
  /** Rows that the IPC table lost, in the same columns. */
  readonly patch?: RawFile;
  /** District-wise crime against women, CSV of the India Data Portal. */
  readonly women?: RawFile;
}

/**
 * Turns NCRB's raw district tables into the normalised tables: circles named once and told apart
 * from special units, codes as text, gaps listed, national totals equal to the published ones.
 * @throws CrimecastError what reading, naming and reconciling throw; nothing is returned then
 */
export function ingestNcrb(input: IngestInput): IngestResult {
  const heads = HEADS.map(({ id }) => id);
  const table = read(input.ipc, heads, 'table');
  const patch = input.patch && read(input.patch, heads, 'patch');
  const women = input.women && read(input.women, WOMEN_HEADS.map(womenColumn), 'table');
  const rows = [...table, ...(patch ?? [])];
  return assembleTables({
    rows,
    women: (register) => women && alignWomenRows(women, WOMEN_HEADS, rows, heads, register),
    sources: [
      sourceFile(input.ipc, table, IPC_SOURCE),
      ...(input.patch ? [sourceFile(input.patch, patch!, IPC_SOURCE)] : []),
      ...(input.women ? [sourceFile(input.women, women!, WOMEN_SOURCE)] : []),
    ],
  });
}

function read(raw: RawFile, heads: readonly string[], origin: SourceRow['origin']): SourceRow[] {
  return readSourceTable(raw.bytes, heads, origin);
}

function sourceFile(raw: RawFile, rows: readonly SourceRow[], source: string): SourceFile {
  const { name, bytes } = raw;
  return { name, sha256: checksum(bytes), rows: rows.length, source, licence: LICENCE };
}

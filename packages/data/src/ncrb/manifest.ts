import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

/** What the folder of tables holds and where it came from. */
export interface Manifest {
  readonly format: 1;
  /** Names exactly these tables: the first 16 hex digits of a SHA-256 over all checksums. */
  readonly version: string;
  /** The raw files that were read. */
  readonly sources: readonly SourceFile[];
  /** The tables, by path under the folder. */
  readonly files: Readonly<Record<string, TableFile>>;
}

export interface SourceFile {
  readonly name: string;
  readonly sha256: string;
  readonly rows: number;
  readonly source: string;
  readonly licence: string;
}

export interface TableFile {
  readonly sha256: string;
  readonly bytes: number;
  /** Data rows, without the header; absent for files that are not tables. */
  readonly rows?: number;
  readonly source: string;
  readonly licence: string;
}

/** A manifest over tables and their sources; the same tables always get the same version. */
export function createManifest(
  sources: readonly SourceFile[],
  files: Readonly<Record<string, TableFile>>,
): Manifest {
  const names = Object.keys(files).sort();
  const sorted = Object.fromEntries(names.map((name) => [name, files[name]!]));
  const ncrb = names.filter((name) => name.startsWith('ncrb/'));
  const list = ncrb.map((name) => `${name} ${sorted[name]!.sha256}\n`).join('');
  return { format: 1, version: checksum(utf8ToBytes(list)).slice(0, 16), sources, files: sorted };
}

/** SHA-256 in hex. */
export function checksum(bytes: Uint8Array): string {
  return bytesToHex(sha256(bytes));
}

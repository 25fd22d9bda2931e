import { utf8ToBytes } from '@noble/hashes/utils.js';
import { decodeText } from '../io/decode-text.js';
import { dataDictionary } from './data-dictionary.js';
import { findGaps, type Gap } from './gap.js';
import { HEADS, type Head, WOMEN_HEADS, WOMEN_PREFIX } from './head.js';
import { checksum, createManifest, type Manifest, type SourceFile } from './manifest.js';
import { normalisedTables } from './normalised-tables.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import { readSourceTable, type SourceRow } from './source-table.js';
import { districtOf, registerUnits } from './unit.js';
import { alignWomenRows } from './women.js';

/** A raw file, as bytes, with the name to record. */
export interface RawFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export interface IngestResult {
  /** Path under the folder of tables → text; `manifest.json` and `README.md` are among them. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly summary: IngestSummary;
}

export interface IngestSummary {
  readonly rows: number;
  readonly patchRows: number;
  readonly womenRows: number;
  readonly years: readonly number[];
  readonly districts: number;
  readonly units: number;
  readonly unitsWithoutTerritory: number;
  readonly totals: readonly Reconciliation[];
  readonly gaps: readonly Gap[];
}

const IPC = 'NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal';
const WOMEN =
  'NCRB, Crime in India (district-wise crime against women), through the India Data Portal';
const LICENCE = 'Government of India open data; cite the National Crime Records Bureau';

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
  const womenRows = input.women && read(input.women, WOMEN_HEADS.map(womenColumn), 'table');
  const rows = [...table, ...(patch ?? [])];
  const register = registerUnits(rows);
  const totals = reconcile(rows, heads);
  const gaps = findGaps(rows, register);
  const women = womenRows && alignWomenRows(womenRows, WOMEN_HEADS, rows, heads, register);
  const tables = normalisedTables({ rows, register, gaps, totals, ...(women && { women }) });
  const sources = [
    sourceFile(input.ipc, table, IPC),
    ...(input.patch ? [sourceFile(input.patch, patch!, IPC)] : []),
    ...(input.women ? [sourceFile(input.women, womenRows!, WOMEN)] : []),
  ];
  const manifest = createManifest(sources, describeFiles(tables));
  tables.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  tables.set('README.md', dataDictionary(heads.length, WOMEN_HEADS.length));
  const territorial = register.units.filter(({ kind }) => kind === 'territorial');
  return {
    files: tables,
    manifest,
    summary: {
      rows: table.length,
      patchRows: patch?.length ?? 0,
      womenRows: women?.length ?? 0,
      years: [...new Set(rows.map(({ year }) => year))].sort((a, b) => a - b),
      districts: new Set(territorial.map((unit) => districtOf(unit, 'high'))).size,
      units: register.units.length,
      unitsWithoutTerritory: register.units.length - territorial.length,
      totals,
      gaps,
    },
  };
}

function womenColumn({ id }: Head): string {
  return id.slice(WOMEN_PREFIX.length);
}

function read(raw: RawFile, heads: readonly string[], origin: SourceRow['origin']): SourceRow[] {
  return readSourceTable(decodeText(raw.bytes), heads, origin);
}

function sourceFile(raw: RawFile, rows: readonly SourceRow[], source: string): SourceFile {
  const { name, bytes } = raw;
  return { name, sha256: checksum(bytes), rows: rows.length, source, licence: LICENCE };
}

function describeFiles(tables: ReadonlyMap<string, string>): Manifest['files'] {
  return Object.fromEntries(
    [...tables].map(([name, text]) => {
      const bytes = utf8ToBytes(text);
      const rows = text.split('\n').length - 2;
      const entry = { sha256: checksum(bytes), bytes: bytes.length, rows };
      return [name, { ...entry, source: name.includes('women') ? WOMEN : IPC, licence: LICENCE }];
    }),
  );
}

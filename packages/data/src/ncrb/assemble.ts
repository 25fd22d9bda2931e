import { utf8ToBytes } from '@noble/hashes/utils.js';
import { compareText } from '../panel/panel-from-rows.js';
import { dataDictionary } from './data-dictionary.js';
import { findGaps, type Gap } from './gap.js';
import { HEADS, WOMEN_HEADS } from './head.js';
import { checksum, createManifest, type Manifest, type SourceFile } from './manifest.js';
import { normalisedTables } from './normalised-tables.js';
import { qualityPage } from './quality/quality-page.js';
import { type QualityReport, qualityReport } from './quality/quality-report.js';
import { type Reconciliation, reconcile } from './reconcile.js';
import type { SourceRow } from './source-table.js';
import { readNcrbTables } from './tables.js';
import { districtOf, registerUnits, type UnitKind, type UnitRegister } from './unit.js';
import type { WomenRow } from './women.js';

export interface IngestResult {
  /** Path under the folder → text: the tables, `manifest.json`, `README.md`, `quality.json`, `QUALITY.md`. */
  readonly files: ReadonlyMap<string, string>;
  readonly manifest: Manifest;
  readonly quality: QualityReport;
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

export const IPC_SOURCE =
  'NCRB, Crime in India (district-wise IPC crimes), through the India Data Portal';
export const WOMEN_SOURCE =
  'NCRB, Crime in India (district-wise crime against women), through the India Data Portal';
export const LICENCE = 'Government of India open data; cite the National Crime Records Bureau';

export interface AssembleInput {
  readonly rows: readonly SourceRow[];
  readonly sources: readonly SourceFile[];
  /** Made once the units are known; `undefined` when the women's table was not read. */
  readonly women: (register: UnitRegister) => readonly WomenRow[] | undefined;
  /** Totals that were met already, such as those a workbook states itself. */
  readonly metTotals?: readonly Reconciliation[];
  /** Kinds of units that this package does not know, by id. */
  readonly kinds?: ReadonlyMap<string, UnitKind>;
}

/**
 * Makes the normalised tables from rows of any origin: names the units, reconciles, finds gaps.
 * @throws CrimecastError what naming and reconciling throw; nothing is returned then
 */
export function assembleTables(input: AssembleInput): IngestResult {
  const { rows } = input;
  const register = registerUnits(rows, input.kinds);
  const heads = HEADS.map(({ id }) => id);
  const totals = [...reconcile(rows, heads), ...(input.metTotals ?? [])].sort(byYear);
  const gaps = findGaps(rows, register);
  const women = input.women(register);
  const tables = normalisedTables({ rows, register, gaps, totals, ...(women && { women }) });
  const manifest = createManifest(input.sources, describeFiles(tables));
  tables.set('manifest.json', `${JSON.stringify(manifest, null, 2)}\n`);
  tables.set('README.md', dataDictionary(heads.length, WOMEN_HEADS.length));
  const written = readNcrbTables(Object.fromEntries(tables));
  const quality = qualityReport(written);
  tables.set('quality.json', `${JSON.stringify(quality, null, 2)}\n`);
  tables.set('QUALITY.md', qualityPage(quality, written));
  const patchRows = rows.filter(({ origin }) => origin === 'patch').length;
  const territorial = register.units.filter(({ kind }) => kind === 'territorial');
  return {
    files: tables,
    manifest,
    quality,
    summary: {
      rows: rows.length - patchRows,
      patchRows,
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

function byYear(a: Reconciliation, b: Reconciliation): number {
  return compareText(a.measure, b.measure) || a.year - b.year;
}

function describeFiles(tables: ReadonlyMap<string, string>): Manifest['files'] {
  return Object.fromEntries(
    [...tables].map(([name, text]) => {
      const bytes = utf8ToBytes(text);
      const rows = text.split('\n').length - 2;
      const entry = { sha256: checksum(bytes), bytes: bytes.length, rows };
      return [
        name,
        { ...entry, source: name.includes('women') ? WOMEN_SOURCE : IPC_SOURCE, licence: LICENCE },
      ];
    }),
  );
}

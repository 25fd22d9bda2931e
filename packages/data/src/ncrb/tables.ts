import { dataError } from '../errors.js';
import { csvRecords } from '../io/csv-records.js';
import type { Gap } from './gap.js';
import type { Manifest } from './manifest.js';
import type { Reconciliation } from './reconcile.js';
import { type CircleFix, UNIT_COLUMNS, type Unit, type UnitKind } from './unit.js';
import { readUnitCounts, type UnitCounts } from './unit-counts.js';

/** The normalised NCRB tables, as `crimecast ingest` writes them and `loadNcrb` reads them. */
export interface NcrbTables {
  readonly manifest: Manifest;
  readonly years: readonly number[];
  readonly states: readonly State[];
  /** Districts with territory, sorted by code: as filed and after the fixes beyond doubt. */
  readonly districts: readonly DistrictRow[];
  readonly units: readonly Unit[];
  readonly gaps: readonly Gap[];
  readonly totals: readonly Reconciliation[];
  /** The IPC heads, then the heads of the women's table if it was ingested. */
  readonly heads: readonly string[];
  readonly counts: UnitCounts;
}

export interface State {
  readonly code: string;
  readonly name: string;
  readonly nameHi: string;
}

export interface DistrictRow {
  readonly code: string;
  readonly name: string;
  readonly stateCode: string;
  readonly firstYear: number;
  readonly lastYear: number;
  readonly family: string;
}

/**
 * Reads the tables from their files, name → text (`ncrb/ipc.csv`, …, `manifest.json`).
 * @throws CrimecastError `NCRB_TABLES_CORRUPT` when a file is absent, or as the CSV reader does
 */
export function readNcrbTables(files: Readonly<Record<string, string>>): NcrbTables {
  const { heads, ...counts } = readUnitCounts(file(files, 'ncrb/ipc.csv'), files['ncrb/women.csv']);
  return {
    manifest: JSON.parse(file(files, 'manifest.json')) as Manifest,
    years: [...new Set(counts.year)].sort((a, b) => a - b),
    states: csvRecords(file(files, 'ncrb/states.csv'), ['code', 'name', 'name_hi']).map((row) => ({
      code: row.code,
      name: row.name,
      nameHi: row.name_hi,
    })),
    districts: csvRecords(file(files, 'ncrb/districts.csv'), [
      'code',
      'name',
      'state_code',
      'first_year',
      'last_year',
      'family',
    ]).map((row) => ({
      code: row.code,
      name: row.name,
      stateCode: row.state_code,
      firstYear: Number(row.first_year),
      lastYear: Number(row.last_year),
      family: row.family,
    })),
    units: readUnits(files),
    gaps: csvRecords(file(files, 'ncrb/gaps.csv'), [
      'unit',
      'district_code',
      'year',
      'status',
      'reason',
    ]).map((row) => ({
      unitId: row.unit,
      districtCode: row.district_code,
      year: Number(row.year),
      status: row.status as Gap['status'],
      reason: row.reason,
    })),
    totals: csvRecords(file(files, 'ncrb/totals.csv'), [
      'year',
      'measure',
      'published',
      'table',
    ]).map((row) => ({
      year: Number(row.year),
      measure: row.measure,
      published: Number(row.published),
      table: Number(row.table),
    })),
    heads,
    counts,
  };
}

function readUnits(files: Readonly<Record<string, string>>): Unit[] {
  return csvRecords(file(files, 'ncrb/units.csv'), UNIT_COLUMNS).map((row) => ({
    id: row.unit,
    name: row.name,
    reportedNames: row.reported_names.split('|'),
    kind: row.kind as UnitKind,
    stateCode: row.state_code,
    districtCode: row.district_code,
    ...(row.fixed_code !== '' && {
      fix: {
        districtCode: row.fixed_code,
        confidence: row.fix_confidence as CircleFix['confidence'],
        why: row.fix_reason,
      },
    }),
    firstYear: Number(row.first_year),
    lastYear: Number(row.last_year),
  }));
}

function file(files: Readonly<Record<string, string>>, name: string): string {
  const text = files[name];
  if (text !== undefined) return text;
  throw dataError(
    'NCRB_TABLES_CORRUPT',
    `The tables lack ${name}; write them again with "crimecast ingest".`,
  );
}

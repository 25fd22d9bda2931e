import { dataError } from '../errors.js';
import { readCsvColumns } from '../io/csv-columns.js';

/** One row of NCRB's district table: a police registration circle in a year. */
export interface SourceRow {
  readonly sourceId: string;
  readonly year: number;
  readonly stateCode: string;
  readonly districtCode: string;
  readonly districtName: string;
  /** The circle's name as this row has it. */
  readonly circle: string;
  /** Recorded cases per head, in the order asked for; NaN where the source is blank. */
  readonly counts: Float64Array;
  readonly origin: 'table' | 'patch';
}

const KEYS = [
  'id',
  'year',
  'state_name',
  'state_code',
  'district_name',
  'district_code',
  'registration_circles',
] as const;

/**
 * Reads a district table of NCRB as the India Data Portal publishes it. Columns may stand in any
 * order; codes stay text.
 * @param bytes CSV in UTF-8, or UTF-16 with a byte order mark
 * @param heads the count columns, every one of which must be there and no other
 * @throws CrimecastError `DATA_EMPTY`, `DATA_COLUMN_MISSING`, `DATA_COUNT_INVALID`,
 * `DATA_PERIOD_INVALID`, `NCRB_CODE_INVALID`, each with the line
 */
export function readSourceTable(
  bytes: Uint8Array,
  heads: readonly string[],
  origin: SourceRow['origin'],
): SourceRow[] {
  const table = readCsvColumns(bytes, KEYS, heads);
  refuseUnknownColumns(table.header, heads);
  if (table.length === 0) {
    throw dataError('DATA_EMPTY', 'The table has a header but no rows.');
  }
  const key = Object.fromEntries(KEYS.map((name, i) => [name, table.text[i]!])) as Record<
    (typeof KEYS)[number],
    readonly string[]
  >;
  return Array.from({ length: table.length }, (_, row) => {
    const line = table.lines[row]!;
    return {
      sourceId: key.id[row]!,
      year: readYear(key.year[row]!, line),
      stateCode: readCode(key.state_code[row]!, 2, 'state_code', line),
      districtCode: readCode(key.district_code[row]!, 3, 'district_code', line),
      districtName: key.district_name[row]!.trim(),
      circle: key.registration_circles[row]!.trim(),
      counts: Float64Array.from(table.counts, (column) => column[row]!),
      origin,
    };
  });
}

function refuseUnknownColumns(header: readonly string[], heads: readonly string[]): void {
  const known = new Set<string>([...KEYS, ...heads]);
  const unknown = header.filter((name) => !known.has(name));
  if (unknown.length === 0) return;
  throw dataError(
    'DATA_COLUMN_MISSING',
    `The column "${unknown[0]}" is not one of the ${heads.length} known heads; correct its name, or add it to the taxonomy (knowledge/heads.csv).`,
  );
}

function readYear(text: string, line: number): number {
  if (/^(19|20)\d{2}$/.test(text)) return Number(text);
  throw dataError(
    'DATA_PERIOD_INVALID',
    `Line ${line}, column "year": "${text}" is not a year; write it as 2022.`,
  );
}

function readCode(text: string, width: number, column: string, line: number): string {
  if (/^\d+$/.test(text) && text.length >= width) return text;
  throw dataError(
    'NCRB_CODE_INVALID',
    `Line ${line}, column "${column}": "${text}" is not a code of at least ${width} digits; keep codes as text with their leading zeros ("${text.padStart(width, '0')}").`,
  );
}

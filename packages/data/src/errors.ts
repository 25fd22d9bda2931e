/** Every error this project throws on purpose: a stable code, and a message with the value and the remedy. */
export class CrimecastError extends Error {
  override readonly name = 'CrimecastError';
  readonly code: string;

  constructor(code: string, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.code = code;
  }
}

/** What `@crimecast/data` may throw. */
export type DataErrorCode =
  | 'DATA_CSV_MALFORMED'
  | 'DATA_CSV_ENCODING'
  | 'DATA_COLUMN_MISSING'
  | 'DATA_COLUMN_DUPLICATE'
  | 'DATA_EMPTY'
  | 'DATA_TOO_LARGE'
  | 'DATA_COMPRESSION_INVALID'
  | 'DATA_XLSX_MALFORMED'
  | 'DATA_SHEET_UNKNOWN'
  | 'DATA_PARQUET_MALFORMED'
  | 'DATA_JSON_MALFORMED'
  | 'DATA_OPTION_INVALID'
  | 'DATA_COUNT_INVALID'
  | 'DATA_PERIOD_INVALID'
  | 'DATA_DUPLICATE_CELL'
  | 'DATA_PANEL_INVALID'
  | 'DATA_SERIES_UNKNOWN'
  | 'DATA_CRIME_UNKNOWN'
  | 'DATA_DISTRICT_UNKNOWN'
  | 'NCRB_CODE_INVALID'
  | 'NCRB_ROW_UNLISTED'
  | 'NCRB_NOT_RECONCILED'
  | 'NCRB_WORKBOOK_LAYOUT'
  | 'NCRB_YEAR_TAKEN'
  | 'NCRB_CIRCLE_UNKNOWN'
  | 'NCRB_TABLES_CORRUPT'
  | 'GEO_TABLES_CORRUPT';

export function dataError(code: DataErrorCode, message: string, cause?: unknown): CrimecastError {
  return new CrimecastError(code, message, cause === undefined ? undefined : { cause });
}

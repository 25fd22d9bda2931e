export { type CsvColumns, readCsvColumns } from './csv-columns.js';
export type { CsvLimits } from './csv-limits.js';
export { type CsvRow, type OpenCsv, openCsv } from './open-csv.js';
export { panelFromCsvStream } from './panel-from-csv-stream.js';
export type { TextSource } from './text-chunks.js';

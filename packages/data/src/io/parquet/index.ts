export { panelFromParquet } from './panel-from-parquet.js';
export { panelToParquet } from './panel-to-parquet.js';
export { type ParquetOptions, type ParquetTable, readParquet } from './read-parquet.js';

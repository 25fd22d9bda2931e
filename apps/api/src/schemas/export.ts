import { z } from 'zod';
import { source } from './forecast.js';
import { areaLevel, runId } from './ids.js';
import { measure } from './series.js';

const format = z
  .enum(['json', 'csv', 'parquet'], { error: 'must be json, csv or parquet' })
  .optional()
  .describe('Format of the file; goes before the `Accept` header. Default json.');

export const seriesExportQuery = z.strictObject({ level: areaLevel, format });
export const forecastExportQuery = z.strictObject({
  level: areaLevel,
  run: runId.optional(),
  format,
});

const cell = z.union([z.string(), z.number(), z.null()]);
const rows = z
  .array(z.record(z.string(), cell))
  .describe('One object per row, with the columns of the CSV.');

export const seriesExport = z
  .object({ measure, level: z.string(), dataVersion: z.string(), data: rows, count: z.int() })
  .meta({ id: 'SeriesExport' });

export const forecastExport = z
  .object({
    measure,
    level: z.string(),
    ...source,
    levels: z.array(z.number()).describe('Of the intervals, in percent.'),
    data: rows,
    count: z.int(),
  })
  .meta({ id: 'ForecastExport' });

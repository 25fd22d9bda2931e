import type { Panel } from '@crimecast/data';
import type { Fallback, ForecastSet } from '@crimecast/windows';
import { checksum } from './checksum.js';

interface Header {
  readonly kind: typeof KIND;
  readonly format: typeof FORMAT;
  readonly model: string;
  readonly modelVersion: string;
  readonly dataVersion: string;
  readonly origin: number;
  readonly horizon: number;
  readonly series: number;
  readonly levels: readonly number[];
  readonly fallbacks: readonly Fallback[];
}

const KIND = 'crimecast-fold';
const FORMAT = 1;
/** Checksum and length of the header, each four bytes. */
const START = 8;

/**
 * A forecast as bytes: CRC-32 of the rest, length of the header, the header as JSON, then means
 * and the bounds of each level as little-endian doubles. The series stay with the panel.
 */
export function forecastToBytes(forecast: ForecastSet): Uint8Array {
  const { model, modelVersion, dataVersion, origin, horizon, intervals, fallbacks } = forecast;
  const header: Header = {
    kind: KIND,
    format: FORMAT,
    ...{ model, modelVersion, dataVersion, origin, horizon, fallbacks },
    series: forecast.series.length,
    levels: intervals.map(({ level }) => level),
  };
  const text = new TextEncoder().encode(JSON.stringify(header));
  const columns = [forecast.mean, ...intervals.flatMap(({ lower, upper }) => [lower, upper])];
  const cells = forecast.mean.length;
  const bytes = new Uint8Array(START + text.length + columns.length * cells * 8);
  const view = new DataView(bytes.buffer);
  view.setUint32(4, text.length, true);
  bytes.set(text, START);
  columns.forEach((column, c) => {
    const first = START + text.length + c * cells * 8;
    for (let i = 0; i < cells; i++) view.setFloat64(first + i * 8, column[i]!, true);
  });
  view.setUint32(0, checksum(bytes.subarray(4)), true);
  return bytes;
}

/**
 * The forecast of `train` that bytes hold, or `null` when they are damaged, cut off, of another
 * format or of another shape: such a fold is computed anew.
 */
export function forecastFromBytes(bytes: Uint8Array, train: Panel): ForecastSet | null {
  if (bytes.length < START) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const first = START + view.getUint32(4, true);
  if (first > bytes.length || view.getUint32(0, true) !== checksum(bytes.subarray(4))) return null;
  const header = readHeader(bytes.subarray(START, first));
  if (header === null || header.series !== train.series.length) return null;
  const cells = header.series * header.horizon;
  if (bytes.length !== first + (1 + 2 * header.levels.length) * cells * 8) return null;
  const column = (c: number) =>
    Float64Array.from({ length: cells }, (_, i) =>
      view.getFloat64(first + (c * cells + i) * 8, true),
    );
  const { model, modelVersion, dataVersion, origin, horizon, fallbacks } = header;
  return {
    ...{ model, modelVersion, dataVersion, origin, horizon, fallbacks },
    frequency: train.frequency,
    series: train.series,
    mean: column(0),
    intervals: header.levels.map((level, l) => ({
      level,
      lower: column(1 + 2 * l),
      upper: column(2 + 2 * l),
    })),
  };
}

function readHeader(text: Uint8Array): Header | null {
  try {
    const header = JSON.parse(new TextDecoder().decode(text)) as Header;
    return header.kind === KIND && header.format === FORMAT ? header : null;
  } catch {
    return null;
  }
}

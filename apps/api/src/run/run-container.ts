import { createHash } from 'node:crypto';
import { apiError } from '../errors.js';
import type { TrainedModel, TrainedRun } from './trained-run.js';

const MAGIC = Buffer.from('CCRUN\0\0\x01', 'latin1');
const DIGEST = 32;
const PREFIX = MAGIC.length + 4;

/** Where each column lies, counted in bytes from the start of the body. */
interface ModelHeader extends Pick<TrainedModel, 'id' | 'version' | 'members' | 'fallbacks'> {
  levels: number[];
  savedBytes: number;
}

interface Header
  extends Pick<TrainedRun, 'id' | 'dataVersion' | 'origin' | 'times' | 'levels' | 'series'> {
  models: ModelHeader[];
}

/**
 * A run as bytes: magic, header length (u32), JSON header padded to 8, per model its mean, lower
 * and upper bounds (float64, little-endian) and its saved bytes padded to 8, then a SHA-256 of all.
 */
export function encodeRun(run: TrainedRun): Uint8Array {
  const header: Header = {
    id: run.id,
    dataVersion: run.dataVersion,
    origin: run.origin,
    times: run.times,
    levels: run.levels,
    series: run.series,
    models: run.models.map((model) => ({
      id: model.id,
      version: model.version,
      members: model.members,
      fallbacks: model.fallbacks,
      levels: model.intervals.map((interval) => interval.level),
      savedBytes: model.saved.length,
    })),
  };
  const json = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(json.length);
  const parts: Uint8Array[] = [MAGIC, length, json, padding(PREFIX + json.length)];
  for (const model of run.models) {
    for (const column of columnsOf(model)) parts.push(littleEndian(column));
    parts.push(model.saved, padding(model.saved.length));
  }
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  parts.push(hash.digest());
  return Buffer.concat(parts);
}

/**
 * Reads a run back. Sizes and the checksum are verified before anything is returned; columns and
 * saved models are views of `bytes`, which must not change afterwards.
 * @throws CrimecastError `RUN_FILE_CORRUPT`
 */
export function decodeRun(bytes: Uint8Array): TrainedRun {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length);
  if (file.length < PREFIX + DIGEST) throw corrupt(`it ends after ${file.length} bytes`);
  if (!file.subarray(0, MAGIC.length).equals(MAGIC))
    throw corrupt('it is not a run of this format');
  const end = file.length - DIGEST;
  const jsonLength = file.readUInt32LE(MAGIC.length);
  if (PREFIX + jsonLength > end) throw corrupt('its header is cut off');
  const digest = createHash('sha256').update(file.subarray(0, end)).digest();
  if (!digest.equals(file.subarray(end))) throw corrupt('its checksum does not match');

  const header = JSON.parse(file.toString('utf8', PREFIX, PREFIX + jsonLength)) as Header;
  const count = header.series.length * header.times.length;
  let at = pad8(PREFIX + jsonLength);
  const take = (size: number): Uint8Array => {
    if (at + size > end) throw corrupt('its columns are cut off');
    const part = file.subarray(at, at + size);
    at = pad8(at + size);
    return part;
  };
  const column = () => fromLittleEndian(take(count * 8));
  const models = header.models.map(({ levels, savedBytes, ...model }) => ({
    ...model,
    mean: column(),
    intervals: levels.map((level) => ({ level, lower: column(), upper: column() })),
    saved: take(savedBytes),
  }));
  if (at !== end) throw corrupt(`${end - at} bytes belong to nothing`);
  return { ...header, models };
}

function columnsOf(model: TrainedModel): Float64Array[] {
  return [model.mean, ...model.intervals.flatMap(({ lower, upper }) => [lower, upper])];
}

function littleEndian(values: Float64Array): Uint8Array {
  const bytes = Buffer.alloc(values.length * 8);
  for (let i = 0; i < values.length; i++) bytes.writeDoubleLE(values[i]!, i * 8);
  return bytes;
}

function fromLittleEndian(bytes: Uint8Array): Float64Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  return Float64Array.from({ length: bytes.length / 8 }, (_, i) => view.getFloat64(i * 8, true));
}

function pad8(size: number): number {
  return Math.ceil(size / 8) * 8;
}

function padding(size: number): Uint8Array {
  return new Uint8Array(pad8(size) - size);
}

function corrupt(reason: string) {
  return apiError('RUN_FILE_CORRUPT', `The stored run is damaged: ${reason}.`);
}

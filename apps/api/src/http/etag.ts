import { createHash } from 'node:crypto';
import { API_VERSION } from '../version.js';
import type { Encoding } from './encodings.js';
import type { Format } from './formats.js';

/** What an answer follows from, beside its address. */
export interface TagParts {
  readonly dataVersion: string;
  readonly run?: string | undefined;
  /** Of anything else that it tells, such as the published accuracy. */
  readonly also?: string | undefined;
}

const known = new Map<string, string>();

/** The part of a tag that changes with the run, the data and this program: 20 hex digits. */
export function versionOf({ dataVersion, run, also }: TagParts): string {
  const text = `${API_VERSION}/${run ?? 'observed'}/${dataVersion}/${also ?? ''}`;
  const ready = known.get(text);
  if (ready !== undefined) return ready;
  const version = createHash('sha256').update(text).digest('hex').slice(0, 20);
  if (known.size > 100) known.clear();
  known.set(text, version);
  return version;
}

/** A strong tag names exact bytes, so each format and encoding has its own. */
export function entityTag(version: string, format: Format, encoding: Encoding): string {
  const parts = [version, format === 'json' ? '' : format, encoding === 'identity' ? '' : encoding];
  return `"${parts.filter((part) => part !== '').join('-')}"`;
}

const ENCODINGS = /-(?:br|gzip)"$/;

/**
 * Whether a client that sends `If-None-Match` already has what a tag names. Another encoding of
 * the same answer counts: it says the same.
 */
export function holds(ifNoneMatch: string | undefined, tag: string): boolean {
  if (ifNoneMatch === undefined) return false;
  if (ifNoneMatch === tag || ifNoneMatch.trim() === '*') return true;
  const plain = tag.replace(ENCODINGS, '"');
  return ifNoneMatch
    .split(',')
    .some((one) => one.trim().replace(/^W\//, '').replace(ENCODINGS, '"') === plain);
}

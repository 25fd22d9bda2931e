import { freemem } from 'node:os';
import manifest from '../../package.json' with { type: 'json' };
import { type Check, checksOf } from './check.js';
import { inGigabytes } from './in-gigabytes.js';

/** A server with the embedded database has up to 650 MB; a training needs room beside it. */
const ENOUGH_BYTES = 1.5e9;

/** @param version of Node, like `20.19.0` */
export function checkNode(version = process.versions.node): Check {
  const { ok, failed } = checksOf('Node');
  const needed = manifest.engines.node.replace('>=', '');
  if (atLeast(version, needed)) return ok(`version ${version}`);
  return failed(`version ${version} is too old`, `Install Node ${needed} or newer.`);
}

/** @param available bytes that processes may still take; default what the system or container says */
export function checkMemory(available = process.availableMemory?.() ?? freemem()): Check {
  const { ok, warning } = checksOf('memory');
  const says = `${inGigabytes(available)} free`;
  if (available >= ENOUGH_BYTES) return ok(says);
  return warning(
    says,
    `A training beside a server may need more; give it ${inGigabytes(ENOUGH_BYTES)}, or PostgreSQL by DATABASE_URL, which needs less than the embedded database.`,
  );
}

function atLeast(version: string, needed: string): boolean {
  const [have, want] = [version, needed].map((text) => text.split('.').map(Number));
  for (const [i, number] of want!.entries()) {
    if ((have![i] ?? 0) !== number) return (have![i] ?? 0) > number;
  }
  return true;
}

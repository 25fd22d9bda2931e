import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** Longer paths are cut by the system, silently. */
const LONGEST = 100;

/** Where the process that owns a home folder listens for commands. */
export function controlAddress(home: string): string {
  const path = join(resolve(home), 'control.sock');
  const name = createHash('sha256').update(resolve(home)).digest('hex').slice(0, 16);
  if (process.platform === 'win32') return `\\\\.\\pipe\\crimecast-${name}`;
  return Buffer.byteLength(path) <= LONGEST ? path : join(tmpdir(), `crimecast-${name}.sock`);
}

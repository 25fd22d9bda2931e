import { linkSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { apiError } from '../errors.js';

export interface HomeLock {
  /** Gives the folder free; again does nothing. */
  release(): void;
}

interface Holder {
  pid: number;
  /** When that process started, as the system counts: a number given again to another process is told apart. */
  started: string | null;
}

/**
 * Makes this process the only one that uses a home folder. Two processes on one embedded database
 * lose rows silently. The lock of a process that has ended is taken over.
 * @throws CrimecastError `API_HOME_LOCKED` naming the process that has it
 */
export function lockHome(home: string): HomeLock {
  const path = join(home, 'lock.json');
  const own = `${path}.${process.pid}.${process.hrtime.bigint()}`;
  try {
    mkdirSync(home, { recursive: true, mode: 0o700 });
    writeFileSync(own, JSON.stringify({ pid: process.pid, started: startOf(process.pid) }));
  } catch (cause) {
    throw apiError(
      'API_DATABASE_UNUSABLE',
      `Nothing can be written in ${home} (${(cause as NodeJS.ErrnoException).code}); choose another folder with CRIMECAST_HOME.`,
      cause,
    );
  }
  try {
    // A link is made whole or not at all, also when two processes try at once.
    for (let attempt = 0; attempt < 3; attempt++) {
      if (linked(own, path)) return { release: () => release(path) };
      const holder = readHolder(path);
      if (holder && isAlive(holder)) throw locked(home, holder);
      if (holder) moveAside(path, own, holder);
    }
    throw locked(home, readHolder(path));
  } finally {
    rmSync(own, { force: true });
  }
}

/** Id of the living process that has the folder; null where none has. */
export function homeHolder(home: string): number | null {
  const holder = readHolder(join(home, 'lock.json'));
  return holder && isAlive(holder) ? holder.pid : null;
}

function linked(own: string, path: string): boolean {
  try {
    linkSync(own, path);
    return true;
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw cause;
  }
}

/** Renamed first: of two processes that find a dead holder only one moves the same file. */
function moveAside(path: string, own: string, dead: Holder): void {
  const aside = `${own}.dead`;
  try {
    renameSync(path, aside);
  } catch {
    return;
  }
  const moved = readHolder(aside);
  if (moved && moved.pid !== dead.pid && isAlive(moved)) {
    // Another process took over in between: its lock goes back.
    renameSync(aside, path);
    return;
  }
  rmSync(aside, { force: true });
}

function release(path: string): void {
  if (readHolder(path)?.pid === process.pid) rmSync(path, { force: true });
}

function readHolder(path: string): Holder | null {
  try {
    const { pid, started } = JSON.parse(readFileSync(path, 'utf8')) as Holder;
    return Number.isInteger(pid) ? { pid, started: started ?? null } : null;
  } catch {
    return null;
  }
}

function isAlive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (cause) {
    if ((cause as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  const now = startOf(pid);
  return now === null || started === null || now === started;
}

/** On Linux the start in clock ticks since boot, with the boot's id; elsewhere unknown. */
function startOf(pid: number): string | null {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)!.split(' ');
    return `${boot}/${fields[19]}`;
  } catch {
    return null;
  }
}

function locked(home: string, holder: Holder | null) {
  const who = holder ? `process ${holder.pid}` : 'another process';
  return apiError(
    'API_HOME_LOCKED',
    `${home} is in use by ${who}: only one can have its database open. End it, choose another folder with CRIMECAST_HOME, or set DATABASE_URL so that several share a PostgreSQL.`,
  );
}

import { spawn } from 'node:child_process';
import { once } from 'node:events';

const GRACE_MS = 10_000;

/**
 * Starts a Node program in a process group of its own, so that a terminal's Ctrl-C does not reach it twice and `stop`
 * ends whatever it started too.
 */
export function startChild(args, options) {
  const detached = process.platform !== 'win32';
  const child = spawn(process.execPath, args, { ...options, detached });
  const ended = once(child, 'exit');
  const signal = (name) => {
    try {
      if (detached) process.kill(-child.pid, name);
      else child.kill(name);
    } catch (error) {
      if (error.code !== 'ESRCH') throw error;
    }
  };
  return {
    stdout: child.stdout,
    /** Resolves when it ended, by itself or not. */
    ended,
    running: () => child.exitCode === null && child.signalCode === null,
    async stop() {
      signal('SIGTERM');
      const late = setTimeout(() => signal('SIGKILL'), GRACE_MS);
      if (this.running()) await ended;
      clearTimeout(late);
    },
  };
}

import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A running pandas that does one job at a time, or `null` where there is none. */
export async function startPandas() {
  const script = new URL('./peer.py', import.meta.url).pathname;
  const python = process.env.PYTHON ?? '/usr/bin/python3';
  const child = spawn(python, [script], { stdio: ['pipe', 'pipe', 'ignore'] });
  child.on('error', () => {});
  child.stdin.on('error', () => {});
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const answer = async () => {
    const { done, value } = await lines.next();
    return done ? null : JSON.parse(value);
  };
  const versions = await answer();
  if (versions === null) return null;
  return {
    versions,
    run(job) {
      child.stdin.write(`${job}\n`);
      return answer();
    },
    stop: () => child.stdin.end(),
  };
}

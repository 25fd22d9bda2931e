import { appendFileSync, existsSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';

/**
 * A thread for tests: orders are `{ log, parts: { name: { ms, throws, crashes, waitFor } } }`, and
 * each part leaves a line in the log when it begins and ends.
 */
export default async function run(task) {
  if (task.what === 'upload') return { ok: true, value: null };
  const { order } = task;
  const log = (line) => appendFileSync(order.log, `${line} ${process.pid}\n`);
  if (task.what === 'assemble') {
    log('assemble');
    const text = [...task.parts].map(([name, bytes]) => `${name}=${Buffer.from(bytes)}`).join(';');
    const bytes = new TextEncoder().encode(JSON.stringify({ text }));
    return { ok: true, value: { summary: { text }, forms: [{ form: 'json', bytes }] } };
  }
  const { ms = 0, throws, crashes, waitFor } = order.parts[task.part];
  log(`begin ${task.part}`);
  task.port.postMessage({ stage: 'half', done: 1, total: 2 });
  if (waitFor) while (!existsSync(waitFor)) await pause(10);
  if (ms > 0) await pause(ms);
  if (crashes) process.exit(1);
  if (throws) return { ok: false, code: throws.code, message: throws.message, stack: '' };
  log(`end ${task.part}`);
  return { ok: true, value: new TextEncoder().encode(task.part.toUpperCase()) };
}

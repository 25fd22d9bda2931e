// Load from this process on another one.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';
import { median } from '../harness/statistics.mjs';

/**
 * Requests per second, also of processor time that the answering process had (`pid`): other work on
 * the machine changes the first and hardly the second. Latencies in ms.
 * @throws Error when an answer is no success, or a larger share than `lost` never came
 */
export async function load(
  url,
  { pid, seconds, connections = 32, rate, headers = {}, body, lost = 0.001 },
) {
  const before = processorSeconds(pid);
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    timeout: 60,
    ...(rate ? { overallRate: rate } : {}),
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  const sent = result.requests.total;
  if (result.non2xx > 0 || result.errors > sent * lost) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} of ${sent} failed`);
  }
  const { p50, p99, max } = result.latency;
  const perProcessor = sent / (processorSeconds(pid) - before);
  return { rps: result.requests.average, perProcessor, p50, p99, max, sent };
}

/** Processor time of a process and those it began, in seconds. */
function processorSeconds(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const own = (Number(fields[11]) + Number(fields[12])) / TICKS;
  const children = readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim();
  return children === ''
    ? own
    : children.split(' ').reduce((sum, child) => sum + processorSeconds(child), own);
}

/** Per second, of the clock that Linux counts processor time with. */
const TICKS = 100;

/** Load of requests of several kinds, in turn. */
export function mixedLoad(url, requests, options) {
  return new Promise((done, fail) => {
    autocannon({ url, requests, ...options }, (error, result) =>
      error ? fail(error) : done(result),
    );
  });
}

/** Memory of a process in MB: all that is resident, the most that ever was, and what is its own and not of files. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+) kB`))?.[1] ?? 0) / 1024;
  return { rss: of('VmRSS'), peak: of('VmHWM'), own: of('RssAnon') };
}

/** The value of one line of /metrics. */
export async function metric(url, line) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

/** Median with the least and the greatest: `812 (790–830)`. */
export function spread(values, digits = 0) {
  const text = (value) => value.toLocaleString('en', { maximumFractionDigits: digits });
  return `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))})`;
}

// Load from this process on another one.
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

/** Requests per second and latencies in ms; throws when an answer is not a success. */
export async function load(url, { seconds, connections = 32, rate, headers = {}, body }) {
  const result = await autocannon({
    url,
    duration: seconds,
    connections,
    ...(rate ? { overallRate: rate } : {}),
    ...(body ? { method: 'POST', body: JSON.stringify(body) } : {}),
    headers: { ...(body ? { 'content-type': 'application/json' } : {}), ...headers },
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`${url}: ${result.non2xx} refused, ${result.errors} failed`);
  }
  const { p50, p99, max } = result.latency;
  return { rps: result.requests.average, p50, p99, max, sent: result.requests.total };
}

/** Load on several addresses at a time, in turn. */
export function mixedLoad(url, requests, options) {
  return new Promise((done, fail) => {
    autocannon({ url, requests, ...options }, (error, result) =>
      error ? fail(error) : done(result),
    );
  });
}

/** Memory of a process in MB: all that is resident, and what is its own and not of files. */
export function memoryOf(pid) {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8');
  const of = (name) => Number(status.match(new RegExp(`${name}:\\s+(\\d+) kB`))?.[1] ?? 0) / 1024;
  return { rss: of('VmRSS'), own: of('RssAnon') };
}

/** The value of one line of /metrics. */
export async function metric(url, line) {
  const text = await (await fetch(`${url}/metrics`)).text();
  const found = text.split('\n').find((one) => one.startsWith(`${line} `));
  return found === undefined ? null : Number(found.slice(line.length + 1));
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) / 2)];
}

/** Median with the least and the greatest: `812 (790–830)`. */
export function spread(values, digits = 0) {
  const text = (value) => value.toLocaleString('en', { maximumFractionDigits: digits });
  return `${text(median(values))} (${text(Math.min(...values))}–${text(Math.max(...values))})`;
}

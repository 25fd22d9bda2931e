// Asks a running server for one real answer of each kind and writes what the document shows:
// CRIMECAST_KEY=… node scripts/write-examples.mjs [http://127.0.0.1:4000]
// The key (`crimecast keys create`) must allow jobs and runs.
import { readFileSync, writeFileSync } from 'node:fs';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const base = process.argv[2] ?? 'http://127.0.0.1:4000';
const key = process.env.CRIMECAST_KEY;
if (!key) throw new Error('Set CRIMECAST_KEY to a key that allows jobs and runs.');
const file = fileURLToPath(new URL('../src/http/generated/example-answers.ts', import.meta.url));
const requests = fileURLToPath(new URL('./example-requests.json', import.meta.url));

/** What `{run}` and `{job}` in an address stand for: the run that is served, the job begun last. */
const names = { run: (await (await fetch(new URL('/health/ready', base))).json()).run, job: '' };
const answers = {};
for (const [route, request] of Object.entries(JSON.parse(readFileSync(requests, 'utf8')))) {
  const response = await ask(route, request);
  if (!response.ok) {
    process.stderr.write(`${route}: ${response.status} ${await response.text()}, left out\n`);
    continue;
  }
  if (response.headers.get('content-type')?.startsWith('text/event-stream')) {
    answers[route] = firstEvents(await response.text());
    continue;
  }
  const answer = await response.json();
  answers[route] = counted(shortened(answer));
  if (!request.job) continue;
  names.job = answer.data.id;
  if (!request.unfinished) await finished(names.job);
}
const lines = [
  '/** Real answers of a served run, shortened; written by scripts/write-examples.mjs. */',
  `export const ANSWERS: Readonly<Record<string, unknown>> = ${JSON.stringify(answers, null, 2)};`,
];
writeFileSync(file, `${lines.join('\n')}\n`);

function ask(route, { url, body, type = 'application/json' }) {
  const [method, path] = route.split(' ');
  const about = /\/(jobs|uploads|backtests|runs)/.test(path)
    ? { authorization: `Bearer ${key}` }
    : {};
  return fetch(
    new URL(
      url.replace(/\{(\w+)\}/g, (_, name) => names[name]),
      base,
    ),
    {
      method,
      headers: { ...about, ...(body && { 'content-type': type }) },
      ...(body && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    },
  );
}

/** Waits until a job is over. */
async function finished(id) {
  for (;;) {
    const response = await ask(`GET /v1/jobs/${id}`, { url: `/v1/jobs/${id}` });
    const { state } = (await response.json()).data;
    if (state !== 'queued' && state !== 'running') return;
    await setTimeout(300);
  }
}

/** The first two events of a stream and its last one. */
function firstEvents(text) {
  const events = text.split('\n\n').filter((event) => event.trim() !== '');
  const shown = events.length > 3 ? [...events.slice(0, 2), events.at(-1)] : events;
  return `${shown.join('\n\n')}\n\n`;
}

/** Two of many objects, two of many numbers; short lists of plain values stay whole. */
function shortened(value) {
  if (Array.isArray(value)) {
    const plain = value.every((entry) => entry === null || typeof entry !== 'object');
    return value.slice(0, plain && value.length <= 12 ? 12 : 2).map(shortened);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, shortened(part)]));
}

/** What is counted is what is shown. */
function counted(answer) {
  if (typeof answer.count !== 'number') return answer;
  const rows = answer.data ?? Object.values(answer.columns ?? {})[0];
  return { ...answer, count: rows.length };
}

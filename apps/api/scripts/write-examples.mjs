// Asks a running server for one real answer of each kind and writes what the document shows:
// node scripts/write-examples.mjs [http://127.0.0.1:4000]
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const base = process.argv[2] ?? 'http://127.0.0.1:4000';
const file = fileURLToPath(new URL('../src/http/generated/example-answers.ts', import.meta.url));
const requests = fileURLToPath(new URL('./example-requests.json', import.meta.url));

const answers = {};
for (const [route, { url, body }] of Object.entries(JSON.parse(readFileSync(requests, 'utf8')))) {
  const [method] = route.split(' ');
  const response = await fetch(new URL(await filled(url), base), {
    method,
    ...(body && {
      body: JSON.stringify(body),
      headers: { 'content-type': 'application/json' },
    }),
  });
  if (!response.ok) {
    process.stderr.write(`${route}: ${response.status}, left out\n`);
    continue;
  }
  answers[route] = counted(shortened(await response.json()));
}
const lines = [
  '/** Real answers of a served run, shortened; written by scripts/write-examples.mjs. */',
  `export const ANSWERS: Readonly<Record<string, unknown>> = ${JSON.stringify(answers, null, 2)};`,
];
writeFileSync(file, `${lines.join('\n')}\n`);

/** `{run}` is the id of the run that is served. */
async function filled(url) {
  if (!url.includes('{run}')) return url;
  const { run } = await (await fetch(new URL('/health/ready', base))).json();
  return url.replace('{run}', run);
}

/** Two of many objects, two of many numbers; short lists of plain values stay whole. */
function shortened(value) {
  if (Array.isArray(value)) {
    const plain = value.every((entry) => entry === null || typeof entry !== 'object');
    return value.slice(0, plain && value.length <= 12 ? 12 : 2).map(shortened);
  }
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shortened(part)]));
}

/** What is counted is what is shown. */
function counted(answer) {
  if (typeof answer.count !== 'number') return answer;
  const rows = answer.data ?? Object.values(answer.columns ?? {})[0];
  return { ...answer, count: rows.length };
}

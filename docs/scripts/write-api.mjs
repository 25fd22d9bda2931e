import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createServer, DEFAULT_CONFIG } from '@crimecast/api';

const METHODS = ['get', 'post', 'put', 'patch', 'delete'];

/** The routes of the API, from its own OpenAPI document. */
export async function writeApi(file) {
  const { info, paths, tags = [] } = await openApi();
  const routes = Object.entries(paths).flatMap(([path, item]) =>
    METHODS.filter((method) => item[method]).map((method) => ({ path, method, ...item[method] })),
  );
  const groups = new Map();
  for (const route of routes) {
    const tag = route.tags?.[0] ?? 'other';
    groups.set(tag, [...(groups.get(tag) ?? []), route]);
  }
  const told = new Map(tags.map(({ name, description }) => [name, description]));
  const lines = ['# Routes of the API', '', info.description ?? '', ''];
  for (const [tag, members] of groups) {
    lines.push(`## ${tag}`, '', ...(told.get(tag) ? [told.get(tag), ''] : []));
    for (const route of members) lines.push(...section(route));
  }
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, lines.join('\n'));
}

function section({ path, method, summary, description, parameters = [], responses }) {
  const lines = [`### ${method.toUpperCase()} ${plain(path)}`, ''];
  for (const text of [summary, description]) if (text) lines.push(plain(text), '');
  if (parameters.length > 0) {
    lines.push('| parameter | in | what |', '|---|---|---|');
    for (const { name, in: place, required, description: what = '', schema = {} } of parameters) {
      const values = schema.enum
        ? ` One of ${schema.enum.map((one) => `\`${one}\``).join(', ')}.`
        : '';
      const preset =
        schema.default === undefined ? '' : ` Default \`${JSON.stringify(schema.default)}\`.`;
      const text = `${plain(what)}${values}${preset}`.replaceAll('|', '\\|').replaceAll('\n', ' ');
      lines.push(`| \`${name}\`${required ? ' (needed)' : ''} | ${place} | ${text} |`);
    }
    lines.push('');
  }
  const codes = Object.entries(responses).map(
    ([code, { description: what }]) => `${code} ${plain(what ?? '').split('\n')[0]}`,
  );
  lines.push(`Answers: ${codes.join(' · ')}`, '');
  return lines;
}

/** Nothing is trained and nothing listens. */
async function openApi() {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-docs-'));
  const config = { jobs: { ...DEFAULT_CONFIG.jobs, concurrency: 0 } };
  const server = await createServer({ home, logLevel: 'silent', config });
  try {
    return (await server.app.inject({ url: '/openapi.json' })).json();
  } finally {
    await server.app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

/** Braces and angles mean something to the site. */
function plain(text) {
  return text.replaceAll('{', '&#123;').replaceAll('<', '&lt;');
}

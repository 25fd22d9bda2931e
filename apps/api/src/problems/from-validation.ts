import { suggest } from '@crimecast/data';
import type { FastifyRequest } from 'fastify';
import type { ProblemCode } from './catalogue.js';
import { Problem } from './problem.js';
import { quote } from './quote.js';

/** One finding of a zod schema, as the validator compiler hands it on. */
interface Finding {
  keyword: string;
  instancePath: string;
  message?: string;
  params: Record<string, unknown>;
}

type Part = 'querystring' | 'params' | 'body' | 'headers';

/** Turns the first findings of a schema into one problem that names place, value and remedy. */
export function fromValidation(
  findings: readonly Finding[],
  part: Part,
  request: FastifyRequest,
): Problem {
  const path = request.url.split('?', 1)[0]!;
  if (part === 'params' && path.endsWith('/')) {
    return new Problem(
      'ROUTE_NOT_FOUND',
      `Nothing is answered at ${quote(path)}; leave the last slash out for the list.`,
    );
  }
  const sentences = findings
    .slice(0, 3)
    .map((finding) => sentence(finding, part, request))
    .join(' ');
  const more = findings.length > 3 ? ` (${findings.length - 3} more of this kind.)` : '';
  return new Problem(codeOf(findings[0]!, part, request), sentences + more);
}

function codeOf(finding: Finding, part: Part, request: FastifyRequest): ProblemCode {
  if (finding.keyword === 'unrecognized_keys') return 'PARAMETER_UNKNOWN';
  const path = keys(finding.instancePath);
  if (/^(?:values|crime_series)$/.test(path.at(-2) ?? '')) return 'COUNT_INVALID';
  if (path.length > 0 && part !== 'headers' && valueAt(source(part, request), path) === undefined) {
    return 'PARAMETER_MISSING';
  }
  return 'REQUEST_INVALID';
}

function sentence(finding: Finding, part: Part, request: FastifyRequest): string {
  const path = keys(finding.instancePath);
  const input = source(part, request);
  const remedy = finding.message ?? 'is not valid';
  if (finding.keyword === 'unrecognized_keys') {
    const names = finding.params.keys as string[];
    const allowed = allowedKeys(part, path, request);
    const known = allowed.length > 0 ? ` Use ${allowed.join(', ')}.` : '';
    const where = part === 'querystring' ? 'query parameter' : 'field';
    return `The ${where} ${listed(names)} is not known here.${suggest(names[0]!, allowed)}${known}`;
  }
  if (path.length === 0) {
    return part === 'body' && input === undefined
      ? 'The body is missing; send a JSON object with the header "content-type: application/json".'
      : `The ${part === 'body' ? 'body' : 'request'} ${remedy}.`;
  }
  return `${place(path, input)} is ${quote(valueAt(input, path))}; it ${remedy}.`;
}

/** The first names, and how many more there are. */
function listed(names: readonly string[]): string {
  const first = names.slice(0, 3).map(quote).join(', ');
  return names.length > 3 ? `${first} (and ${names.length - 3} more)` : first;
}

/** `series[0].values[3] (series "mine")`: the caller's own id beside the position. */
function place(path: readonly string[], input: unknown): string {
  const written = path
    .map((key, i) => (/^\d+$/.test(key) ? `[${key}]` : i === 0 ? key : `.${key}`))
    .join('');
  if (path[0] !== 'series' || path[1] === undefined || path.length < 3) return written;
  const id = valueAt(input, ['series', path[1], 'id']);
  return typeof id === 'string' ? `${written} (series ${quote(id)})` : written;
}

function keys(instancePath: string): string[] {
  return instancePath.split('/').filter((key) => key !== '');
}

function source(part: Part, request: FastifyRequest): unknown {
  return { querystring: request.query, params: request.params, body: request.body, headers: {} }[
    part
  ];
}

function valueAt(input: unknown, path: readonly string[]): unknown {
  let value = input;
  for (const key of path) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

interface WithShape {
  shape?: Record<string, unknown>;
  element?: unknown;
}

/** The names an object schema knows at a path, read from the schema itself. */
function allowedKeys(part: Part, path: readonly string[], request: FastifyRequest): string[] {
  let schema = request.routeOptions.schema?.[part] as WithShape | undefined;
  for (const key of path) {
    schema = (schema?.element ?? schema?.shape?.[key]) as WithShape | undefined;
  }
  return Object.keys(schema?.shape ?? {});
}

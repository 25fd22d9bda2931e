import fc from 'fast-check';

/** What a generated request asks. */
export interface WrongRequest {
  method: string;
  url: string;
  headers: Record<string, string>;
  body: string | null;
}

export interface OpenapiDocument {
  paths: Record<
    string,
    Record<
      string,
      {
        parameters?: { name: string; in: string; schema: JsonSchema }[];
        requestBody?: { content: Record<string, { schema: JsonSchema }> };
      }
    >
  >;
  components: { schemas: Record<string, JsonSchema> };
}

interface JsonSchema {
  $ref?: string;
  type?: string;
  enum?: unknown[];
  examples?: unknown[];
  example?: unknown;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  anyOf?: JsonSchema[];
}

/** Values that programs stumble over. */
const NASTY = [
  '',
  ' ',
  '0',
  '-1',
  '1e999',
  'NaN',
  'null',
  'true',
  '[]',
  '{}',
  '__proto__',
  'constructor',
  'toString',
  '../../etc/passwd',
  '%00',
  '\u0000',
  '\ud800',
  '\u202e',
  "' OR 1=1 --",
  '$ {7*7}'.replace(' ', ''),
  '<script>alert(1)</script>',
  '=cmd()',
  '9'.repeat(400),
  'a,'.repeat(200),
  '490',
  'murder',
];
const nasty = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...NASTY) },
  { weight: 1, arbitrary: fc.string({ maxLength: 40, unit: 'binary' }) },
);
const nastyJson = fc.oneof(
  fc.constantFrom<unknown>(null, -1, 1e308, -0, 2 ** 53, true, [], {}, [[[]]], [null]),
  nasty,
  fc.jsonValue({ maxDepth: 3 }),
);

/**
 * Requests near to those of a document: parameters of it with values of other kinds, left out, doubled
 * or unknown; bodies with parts of them replaced, cut, or of another type; headers that are odd.
 */
export function wrongRequests(document: OpenapiDocument): fc.Arbitrary<WrongRequest> {
  const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ path, method, operation })),
  );
  return fc.constantFrom(...operations).chain(({ path, method, operation }) => {
    const query = (operation.parameters ?? []).filter((one) => one.in === 'query');
    const schema = Object.values(operation.requestBody?.content ?? {})[0]?.schema;
    return fc.record({
      method: fc.oneof(
        { weight: 9, arbitrary: fc.constant(method.toUpperCase()) },
        {
          weight: 1,
          arbitrary: fc.constantFrom('GET', 'POST', 'PUT', 'DELETE', 'PATCH', 'OPTIONS'),
        },
      ),
      url: fc
        .tuple(filledPath(path), fc.array(pair(query, document), { maxLength: 5 }))
        .map(([filled, pairs]) => (pairs.length > 0 ? `${filled}?${pairs.join('&')}` : filled)),
      headers: oddHeaders,
      body: schema ? wrongBody(schema, document) : fc.constantFrom(null, null, null, '{}'),
    });
  });
}

function filledPath(path: string): fc.Arbitrary<string> {
  const names = path.match(/\{\w+\}/g) ?? [];
  return fc
    .tuple(...names.map(() => nasty))
    .map((values) =>
      names.reduce((text, name, i) => text.replace(name, encoded(values[i]!)), path),
    );
}

function pair(
  query: readonly { name: string; schema: JsonSchema }[],
  document: OpenapiDocument,
): fc.Arbitrary<string> {
  const known = query.map(({ name, schema }) =>
    fc
      .oneof(nasty, fc.constant(String(goodValue(schema, document) ?? '')))
      .map((value) => `${name}=${encoded(value)}`),
  );
  const unknown = fc
    .tuple(nasty, nasty)
    .map(([name, value]) => `${encoded(name)}=${encoded(value)}`);
  const broken = fc.constantFrom('%', '%zz=1', '=', '&&', 'a[b]=1', 'a[]=1', '%E0%A4%A=1');
  return fc.oneof(...known, ...known, unknown, broken);
}

const oddHeaders = fc.dictionary(
  fc.constantFrom(
    'accept',
    'accept-encoding',
    'content-type',
    'idempotency-key',
    'if-none-match',
    'last-event-id',
    'origin',
    'range',
    'x-forwarded-for',
    'x-request-id',
  ),
  fc.oneof(
    fc.constantFrom(
      '*/*',
      'application/json',
      'text/csv;q=2',
      'application/vnd.apache.parquet',
      'text/html',
      'multipart/form-data',
      'application/json; charset=utf-16',
      'Bearer x',
      'Basic ::',
      'gzip;q=-1, br',
      '"x", W/"y", *',
      'bytes=5-1',
      ',,,',
    ),
    // Header values that a client can send: no line ends or other control characters.
    fc.string({ maxLength: 60 }).map((text) => text.replace(/[^\x20-\x7e]/g, '?')),
  ),
  { maxKeys: 3 },
);

function wrongBody(schema: JsonSchema, document: OpenapiDocument): fc.Arbitrary<string | null> {
  const good = goodValue(schema, document) as object | undefined;
  const text = JSON.stringify(good ?? {});
  return fc.oneof(
    { weight: 6, arbitrary: replaced(good ?? {}).map((value) => JSON.stringify(value) ?? 'null') },
    { weight: 1, arbitrary: nastyJson.map((value) => JSON.stringify(value) ?? 'null') },
    { weight: 1, arbitrary: fc.nat(text.length).map((cut) => text.slice(0, cut)) },
    { weight: 1, arbitrary: nasty },
    {
      weight: 1,
      arbitrary: fc.constantFrom(
        null,
        '{"__proto__":{"x":1}}',
        '['.repeat(5_000),
        '{"series":[{"values":[1e400]}]}',
        `{"series":${'[1,'.repeat(30)}1${']'.repeat(30)}}`,
      ),
    },
  );
}

/** A good value with one place of it, chosen by chance, replaced or one key added. */
function replaced(value: unknown): fc.Arbitrary<unknown> {
  const here = nastyJson;
  if (value === null || typeof value !== 'object') return here;
  const keys = Object.keys(value);
  const within = keys.map((key) =>
    replaced((value as Record<string, unknown>)[key]).map((other) =>
      Array.isArray(value)
        ? value.map((one, i) => (String(i) === key ? other : one))
        : { ...value, [key]: other },
    ),
  );
  const added = fc
    .tuple(nasty, nastyJson)
    .map(([key, other]) => (Array.isArray(value) ? [...value, other] : { ...value, [key]: other }));
  return fc.oneof(here, added, ...within, ...within);
}

/** A value that the document gives as an example, or the first that its shape allows. */
function goodValue(schema: JsonSchema, document: OpenapiDocument): unknown {
  if (schema.$ref) {
    return goodValue(document.components.schemas[schema.$ref.split('/').at(-1)!]!, document);
  }
  if (schema.example !== undefined) return schema.example;
  if (schema.examples?.length) return schema.examples[0];
  if (schema.enum) return schema.enum[0];
  if (schema.anyOf) return goodValue(schema.anyOf[0]!, document);
  if (schema.properties) {
    return Object.fromEntries(
      Object.entries(schema.properties).map(([key, one]) => [key, goodValue(one, document)]),
    );
  }
  if (schema.items) return [goodValue(schema.items, document)];
  return schema.type === 'string' ? '1' : 1;
}

function encoded(text: string): string {
  try {
    return encodeURIComponent(text);
  } catch {
    // A lone surrogate has no encoding.
    return '%ED%A0%80';
  }
}

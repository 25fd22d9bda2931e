import { describe, expect, it } from 'vitest';
import { documentedServer, JSON_TYPE } from './support/promised.js';

const { document, ajv, expectPromised } = documentedServer();

/** The example of a schema, for answers that only a secret link gets. */
function exampleOf(schema: object): unknown {
  const name = (schema as { $ref?: string }).$ref?.split('/').at(-1);
  const named = name === undefined ? schema : document().components.schemas[name];
  return (named as { examples?: unknown[] } | undefined)?.examples?.[0];
}

describe('the document', () => {
  it('is OpenAPI 3.1 and lists every route of the contract', () => {
    expect(document().openapi).toBe('3.1.0');
    const paths = Object.keys(document().paths).filter((path) => !/jobs|uploads/.test(path));
    expect(paths.sort()).toEqual([
      '/health/live',
      '/health/ready',
      '/predict',
      '/v1/accuracy',
      '/v1/alerts',
      '/v1/alerts/confirm',
      '/v1/alerts/subscriptions',
      '/v1/alerts/subscriptions/{id}',
      '/v1/alerts/suppressions',
      '/v1/alerts/unsubscribe',
      '/v1/anomalies',
      '/v1/backtests',
      '/v1/crimes',
      '/v1/crimes/{id}',
      '/v1/dataset',
      '/v1/dataset/quality',
      '/v1/dataset/sources',
      '/v1/districts',
      '/v1/districts/{code}',
      '/v1/exports/forecasts',
      '/v1/exports/series',
      '/v1/forecasts',
      '/v1/forecasts/map',
      '/v1/forecasts/past',
      '/v1/groups',
      '/v1/leaderboard',
      '/v1/models',
      '/v1/models/{id}',
      '/v1/populations',
      '/v1/predict',
      '/v1/risk',
      '/v1/runs',
      '/v1/runs/{id}',
      '/v1/runs/{id}/publish',
      '/v1/series',
      '/v1/states',
      '/v1/states/{code}',
    ]);
  });

  it('names every operation once, and puts it under a heading', () => {
    const operations = Object.values(document().paths).flatMap((path) => Object.values(path));
    const ids = operations.map(({ operationId }) => operationId);
    expect(ids).not.toContain(undefined);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { tags } of operations) expect(tags).toHaveLength(1);
  });

  it('shows a real answer of every read, which is one that it promises', () => {
    for (const [path, operations] of Object.entries(document().paths)) {
      for (const [method, { responses }] of Object.entries(operations)) {
        const status = responses['200'] ? 200 : 202;
        const content = responses[status]?.content ?? {};
        const type = JSON_TYPE in content ? JSON_TYPE : 'text/event-stream';
        const media = content[type];
        if (media === undefined) continue;
        const example = media.example ?? exampleOf(media.schema);
        expect([path, example === undefined]).toEqual([path, false]);
        if (type === JSON_TYPE) expectPromised(path, method, status, type, example);
        else expect(example).toMatch(/^event: state$/m);
      }
    }
  });

  it('summarises and describes every operation and parameter', () => {
    for (const operation of Object.values(document().paths).flatMap((path) =>
      Object.values(path),
    )) {
      expect(operation.summary).toBeTruthy();
      expect(operation.description).toBeTruthy();
      for (const parameter of operation.parameters ?? [])
        expect(parameter.description).toBeTruthy();
    }
  });

  it('refers only to schemas that it holds, and holds only those it refers to', () => {
    const text = JSON.stringify(document());
    const names = [...text.matchAll(/#\/components\/schemas\/(\w+)/g)].map((match) => match[1]!);
    expect([...new Set(names)].sort()).toEqual(Object.keys(document().components.schemas).sort());
  });

  it('gives examples that fit their own schemas', () => {
    for (const [name, schema] of Object.entries(document().components.schemas)) {
      const { examples = [] } = schema as { examples?: unknown[] };
      const validate = ajv().compile({ $ref: `api#/components/schemas/${name}` });
      for (const example of examples) {
        expect(validate(example) ? [] : [name, validate.errors]).toEqual([]);
      }
    }
  });
});

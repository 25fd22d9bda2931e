import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect } from 'vitest';
import { accuracyFile } from '../../support/accuracy-file.js';
import { smallServer } from '../../support/test-server.js';

interface Operation {
  operationId?: string;
  tags?: string[];
  requestBody?: object;
  summary?: string;
  description?: string;
  parameters?: { name: string; description?: string; schema: object }[];
  responses: Record<string, { content?: Record<string, { schema: object; example?: unknown }> }>;
}

interface Document {
  openapi: string;
  paths: Record<string, Record<string, Operation>>;
  components: { schemas: Record<string, object> };
}

export const JSON_TYPE = 'application/json';
export const PROBLEM_TYPE = 'application/problem+json';

/** A trained server with a published accuracy and its document, for the tests of a file. */
export function documentedServer() {
  let server: Awaited<ReturnType<typeof smallServer>>;
  let published: Awaited<ReturnType<typeof accuracyFile>>;
  let document: Document;
  let ajv: Ajv2020;

  beforeAll(async () => {
    published = await accuracyFile();
    server = await smallServer({ accuracyFile: published.file });
    await server.settled;
    document = (await server.app.inject({ url: '/openapi.json' })).json();
    ajv = new Ajv2020({ strict: false, validateFormats: false, allErrors: true });
    ajv.addSchema(document, 'api');
  });
  afterAll(async () => {
    await server.stop();
    published.remove();
  });

  return {
    server: () => server,
    document: () => document,
    ajv: () => ajv,
    /** Fails unless the body is one of those that the document promises for the route and status. */
    expectPromised(path: string, method: string, status: number, type: string, body: unknown) {
      const pointer = [
        'paths',
        path,
        method,
        'responses',
        String(status),
        'content',
        type,
        'schema',
      ]
        .map((key) => key.replaceAll('~', '~0').replaceAll('/', '~1'))
        .map(encodeURIComponent)
        .join('/');
      const validate = ajv.compile({ $ref: `api#/${pointer}` });
      expect(validate(body) ? [] : validate.errors).toEqual([]);
    },
  };
}

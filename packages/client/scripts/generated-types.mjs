import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, DEFAULT_CONFIG } from '@crimecast/api';
import openapiTS, { astToString } from 'openapi-typescript';

const HEAD = `// Written by \`pnpm --filter @crimecast/client generate\` from the API's own document; do not edit.
`;

/** The types of the API's document, as TypeScript. Nothing is trained and nothing listens. */
export async function generatedTypes() {
  const home = mkdtempSync(join(tmpdir(), 'crimecast-client-'));
  const server = await createServer({
    home,
    logLevel: 'silent',
    // Jobs are left to others, so no training begins.
    config: { jobs: { ...DEFAULT_CONFIG.jobs, concurrency: 0 } },
  });
  try {
    const answer = await server.app.inject({ url: '/openapi.json' });
    return (
      HEAD +
      astToString(await openapiTS(answer.json(), { alphabetize: true, defaultNonNullable: false }))
    );
  } finally {
    await server.app.close();
    rmSync(home, { recursive: true, force: true });
  }
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { generatedTypes } from '../scripts/generated-types.mjs';

it('holds the types of the API as it is: "pnpm --filter @crimecast/client generate" writes them', async () => {
  const committed = readFileSync(new URL('../src/generated/api.ts', import.meta.url), 'utf8');
  expect(await generatedTypes()).toBe(committed);
});

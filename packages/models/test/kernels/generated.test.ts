import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
// @ts-expect-error plain JavaScript of the build
import { compileKernels } from '../../scripts/build-kernels.mjs';

it('the committed bytes of every kernel are what its source compiles to', async () => {
  const modules: Map<string, string> = await compileKernels();
  expect([...modules.keys()]).toContain('histogram.ts');
  for (const [file, text] of modules) {
    const path = new URL(`../../src/kernels/generated/${file}`, import.meta.url);
    expect(readFileSync(path, 'utf8')).toBe(text);
  }
}, 60_000);

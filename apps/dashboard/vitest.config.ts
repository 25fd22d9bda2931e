import { resolve } from 'node:path';
import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineProject({
  ...fromSource,
  resolve: { ...fromSource.resolve, alias: { '@': resolve(import.meta.dirname, 'src') } },
  test: {
    name: 'dashboard',
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});

import { defineProject } from 'vitest/config';
import { serverFromSource } from '../vitest.shared.ts';

export default defineProject({
  ...serverFromSource,
  test: {
    name: 'deploy',
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
});

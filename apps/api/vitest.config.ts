import { defineProject } from 'vitest/config';
import { serverFromSource } from '../../vitest.shared.js';

export default defineProject({
  ...serverFromSource,
  test: {
    name: 'api',
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/make-template.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { defineProject } from 'vitest/config';
import { serverFromSource } from '../../vitest.shared.ts';

export default defineProject({
  ...serverFromSource,
  test: { name: 'cli', include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

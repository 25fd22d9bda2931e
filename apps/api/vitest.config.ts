import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared';

export default defineProject({
  ...fromSource,
  test: { name: 'api', include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 120_000 },
});

import { defineProject } from 'vitest/config';
import { fromSource } from '../vitest.shared.ts';

export default defineProject({
  ...fromSource,
  test: { name: 'examples', include: ['*.test.ts', 'browser/*.test.ts'], testTimeout: 30_000 },
});

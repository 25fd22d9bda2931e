import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared';

export default defineProject({
  ...fromSource,
  test: { name: 'eval', include: ['test/**/*.test.ts'] },
});

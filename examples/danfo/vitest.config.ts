import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineProject({
  ...fromSource,
  test: { name: 'example-danfo', include: ['*.test.ts'], testTimeout: 60_000 },
});

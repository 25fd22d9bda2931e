import { resolve } from 'node:path';
import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

export default defineProject({
  ...fromSource,
  resolve: {
    ...fromSource.resolve,
    alias: {
      '@': resolve(import.meta.dirname, 'src'),
      // As next.config.ts: texts come parsed.
      'use-intl/format-message': 'use-intl/format-message/format-only',
    },
  },
  test: {
    name: 'dashboard',
    server: { deps: { inline: ['use-intl'] } },
    include: ['test/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 600_000,
  },
});

import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      'packages/*',
      'apps/*',
      'examples',
      'examples/danfo',
      'deploy',
      'packed',
      'docs',
      'scripts',
    ],
    coverage: { include: ['packages/*/src/**'] },
  },
});

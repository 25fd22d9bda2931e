import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

// The raw tables are not committed; what compares with them runs where they are named.
const raw = process.env.CRIMECAST_RAW_DATA ? [] : ['test/raw/**'];

export default defineProject({
  ...fromSource,
  // Some read every table twice, which a busy machine takes seconds for.
  test: { name: 'data', include: ['test/**/*.test.ts'], exclude: raw, testTimeout: 20_000 },
});

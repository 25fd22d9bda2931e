import { defineProject } from 'vitest/config';
import { fromSource } from '../../vitest.shared.ts';

// The raw tables are not committed; what compares with them runs where they are named.
const raw = process.env.CRIMECAST_RAW_DATA ? [] : ['test/raw/**'];

export default defineProject({
  ...fromSource,
  test: { name: 'data', include: ['test/**/*.test.ts'], exclude: raw },
});

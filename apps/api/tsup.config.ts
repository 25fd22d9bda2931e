import { defineConfig } from 'tsup';

export default defineConfig({
  entry: {
    index: 'src/index.ts',
    main: 'src/main.ts',
    'job-thread': 'src/job-thread.ts',
    'predict-worker': 'src/predict-worker.ts',
  },
  format: ['esm'],
  target: 'node20',
  platform: 'node',
  // The worker is found beside the chunk that starts it, so every file lies in one folder.
  splitting: true,
  sourcemap: true,
  clean: true,
});

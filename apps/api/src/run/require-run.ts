import { Problem } from '../problems/problem.js';
import type { Run } from './run.js';
import type { RunState } from './run-state.js';

const RETRY_SECONDS = '5';

/** The run that is served. @throws Problem `RUN_TRAINING` (with its progress) or `RUN_FAILED` */
export function requireRun(state: RunState): Run {
  if (state.status === 'ready') return state.run;
  const headers = { 'retry-after': RETRY_SECONDS };
  if (state.status === 'failed') throw new Problem('RUN_FAILED', state.detail, { headers });
  const percent = Math.floor(state.progress.fraction * 100);
  throw new Problem(
    'RUN_TRAINING',
    `The models are being trained (${percent} %); ask again in ${RETRY_SECONDS} seconds. Observed data is served meanwhile.`,
    { headers, extra: { progress: state.progress } },
  );
}

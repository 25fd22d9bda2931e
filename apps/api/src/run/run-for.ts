import type { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { requireRun } from './require-run.js';
import type { Run } from './run.js';

/**
 * The run that a request names, or the one that is served.
 * @throws Problem `RUN_UNKNOWN` for a run that is not stored; `RUN_TRAINING`, `RUN_FAILED` when
 * none is named and none served
 */
export async function runFor(context: ApiContext, id: string | undefined): Promise<Run> {
  const state = context.runs.state();
  if (id === undefined) return requireRun(state);
  if (state.status === 'ready' && state.run.id === id) return state.run;
  throw new Problem('RUN_UNKNOWN', `No run has the id ${quote(id)}; they are listed at /v1/runs.`);
}

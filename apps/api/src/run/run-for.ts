import type { ApiContext } from '../api-context.js';
import { Problem } from '../problems/problem.js';
import { quote } from '../problems/quote.js';
import { isDamaged } from './is-damaged.js';
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
  const run = await find(context, id);
  if (run) return run;
  throw new Problem('RUN_UNKNOWN', `No run has the id ${quote(id)}; they are listed at /v1/runs.`);
}

async function find({ runs }: ApiContext, id: string): Promise<Run | null> {
  try {
    return await runs.find(id);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    throw new Problem('RUN_UNKNOWN', `The stored run ${quote(id)} is damaged and is not served.`);
  }
}

import { setImmediate } from 'node:timers/promises';
import type { ApiContext } from '../api-context.js';

/** Loads the model that most predictions ask for as soon as there is a run, not with the first request. */
export async function warmModel({ runs, closing }: ApiContext): Promise<void> {
  const state = await runs.settled;
  await setImmediate();
  if (state.status !== 'ready' || closing.aborted) return;
  if (state.run.model('default')) state.run.fitted('default');
}

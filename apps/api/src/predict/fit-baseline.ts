import type { Panel } from '@crimecast/data';
import { createForecaster } from '@crimecast/models';
import type { FittedForecaster } from '@crimecast/windows';

/** A baseline fitted on a caller's own values, for frequencies that the run does not know. */
export async function fitBaseline(model: string, history: Panel): Promise<FittedForecaster> {
  return await createForecaster(model, { intervals: true }).fit(history, { seed: 1 });
}

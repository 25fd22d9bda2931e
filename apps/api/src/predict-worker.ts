import { parentPort } from 'node:worker_threads';
import { loadForecaster } from '@crimecast/models';
import type { FittedForecaster } from '@crimecast/windows';
import { forecastHistory } from './predict/forecast-history.js';
import type { HistoryForecast } from './predict/history-task.js';
import type { ThreadReply, ThreadRequest } from './predict/predict-thread.js';

/** Models of the newest run that was asked for. */
const loaded = new Map<string, FittedForecaster>();
let served: string | null = null;

let last: Promise<void> = Promise.resolve();
parentPort?.on('message', (request: ThreadRequest) => {
  last = last.then(() => answer(request));
});

async function answer({ number, tasks, run, models }: ThreadRequest): Promise<void> {
  try {
    if (run !== null && run !== served) {
      loaded.clear();
      served = run;
    }
    for (const { id, saved } of models) loaded.set(id, loadForecaster(saved));
    const forecasts: HistoryForecast[] = [];
    for (const task of tasks) forecasts.push(await forecastHistory(task, model));
    reply({ number, forecasts });
  } catch (error) {
    reply({ number, failed: error instanceof Error ? (error.stack ?? error.message) : 'unknown' });
  }
}

function model(id: string): FittedForecaster {
  const fitted = loaded.get(id);
  if (!fitted) throw new Error(`The thread was not given the model "${id}".`);
  return fitted;
}

function reply(message: ThreadReply): void {
  parentPort?.postMessage(message);
}

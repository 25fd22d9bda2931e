// What each program of a deployment takes of memory: once started, and at its peak.
import { availableParallelism } from 'node:os';
import { load, memoryOf } from '../api/load.mjs';
import { startDashboard, untilReady } from '../api/programs.mjs';
import { withDeployment } from '../workers/deployment.mjs';

export const title = 'Memory of a deployment';
const CLIENTS = 8;

export async function measure({ quick }) {
  const seconds = quick ? 3 : 30;
  return withDeployment(async ({ api, addWorker }) => {
    const worker = await addWorker();
    const [apiStart, workerStart] = [api, worker].map(({ pid }) => memoryOf(pid).rss);
    const training = await untilReady(api.url);
    const workerPeak = memoryOf(worker.pid).peak;
    const asked = { seconds, connections: CLIENTS };
    await load(`${api.url}/v1/forecasts?crime=murder`, { pid: api.pid, ...asked });
    const apiPeak = memoryOf(api.pid).peak;
    const dashboard = await startDashboard(api.url);
    const dashboardStart = memoryOf(dashboard.pid).rss;
    await load(dashboard.url, { pid: dashboard.pid, ...asked });
    const dashboardPeak = memoryOf(dashboard.pid).peak;
    await dashboard.stop();
    const row = (name, start, peak, when) => [name, megabytes(start), megabytes(peak), when];
    return {
      tables: [
        {
          head: ['', 'started', 'peak', 'when'],
          rows: [
            row('API', apiStart, apiPeak, `serves the default run to ${CLIENTS} clients`),
            row('worker, one part at a time', workerStart, workerPeak, 'trains the default run'),
            row(
              'dashboard',
              dashboardStart,
              dashboardPeak,
              `${CLIENTS} clients load the map without a pause`,
            ),
          ],
        },
      ],
      notes: [
        `Resident memory. PostgreSQL and Redis beside them; that training took ${training.toFixed(0)} s on ${availableParallelism()} cores.`,
      ],
    };
  });
}

const megabytes = (value) => `${value.toFixed(0)} MB`;

// The default run trained by 1 to 3 BullMQ workers.
import { availableParallelism } from 'node:os';
import { untilReady } from '../api/programs.mjs';
import { withDeployment } from './deployment.mjs';

export const title = 'Over workers';
const COUNTS = [1, 2, 3];

export async function measure({ quick }) {
  const rows = [];
  for (const count of quick ? [1] : COUNTS) {
    const seconds = await trained(count);
    const alone = rows[0]?.[1] ?? seconds;
    rows.push([count, seconds, alone / seconds]);
  }
  return {
    tables: [
      {
        head: ['workers', 'seconds until forecasts are served', 'times as fast as one'],
        rows: rows.map(([count, seconds, times]) => [count, seconds.toFixed(0), times.toFixed(2)]),
      },
    ],
    notes: [
      `From an empty database: all models of the default run, each a part, ${availableParallelism()} cores; PostgreSQL, Redis and the server share them.`,
    ],
  };
}

/** Seconds from the start of workers until a server without a run serves one. */
function trained(count) {
  return withDeployment(async ({ api, addWorker }) => {
    for (let i = 0; i < count; i++) await addWorker();
    return untilReady(api.url);
  });
}

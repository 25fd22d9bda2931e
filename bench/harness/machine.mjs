import { cpus, loadavg } from 'node:os';

/** What a figure depends on beside the code. */
export function machine() {
  const all = cpus();
  return {
    node: process.versions.node,
    processor: `${all.length} × ${all[0]?.model.trim() ?? 'unknown processor'}`,
    /** Processes that were running or waiting, mean of a minute. */
    load: loadavg()[0],
  };
}

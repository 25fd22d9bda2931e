import { createInterface } from 'node:readline';

/** A job: what is prepared untimed gives the work that is timed, and a judge of its result. */
export type Job = (args: never) => Prepared | Promise<Prepared>;

interface Prepared {
  readonly work: () => unknown;
  /** Numbers to be shown or compared: an error, a sum. */
  readonly judge?: (result: never) => object;
}

/**
 * Does the job that each line of the input names and answers with what it took: milliseconds of
 * processor time (all threads) and by the clock, and the peak memory of the process in megabytes.
 */
export async function serveJobs(
  jobs: Readonly<Record<string, Job>>,
  versions: object = {},
): Promise<void> {
  say({ node: process.versions.node, ...versions });
  for await (const line of createInterface({ input: process.stdin })) {
    const { job, ...args } = JSON.parse(line) as { job: string };
    const { work, judge } = await jobs[job]!(args as never);
    const before = process.cpuUsage();
    const start = performance.now();
    const result = await work();
    const wall = performance.now() - start;
    const { user, system } = process.cpuUsage(before);
    const peak = process.resourceUsage().maxRSS / 1024;
    say({ cpu: (user + system) / 1000, wall, peak, ...judge?.(result as never) });
  }
}

function say(answer: object): void {
  process.stdout.write(`${JSON.stringify(answer)}\n`);
}

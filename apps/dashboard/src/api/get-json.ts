/** The API answered, but not with what was asked for. */
export class ApiProblem extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message);
    this.name = 'ApiProblem';
  }
}

/**
 * One GET as JSON; given up after 15 seconds unless `signal` says when.
 * @throws ApiProblem for a status outside `accept` and 2xx; TypeError or TimeoutError when nothing answered
 */
export async function getJson<T>(
  url: string,
  options: { signal?: AbortSignal; accept?: number[] } = {},
): Promise<T> {
  const response = await fetch(url, {
    cache: 'no-store',
    headers: { accept: 'application/json' },
    signal: options.signal ?? AbortSignal.timeout(15_000),
  });
  if (!response.ok && !options.accept?.includes(response.status)) {
    const problem = (await response.json().catch(() => ({}))) as { detail?: string };
    throw new ApiProblem(response.status, problem.detail ?? `The API answered ${response.status}.`);
  }
  return (await response.json()) as T;
}

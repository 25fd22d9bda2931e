export interface CallOptions {
  signal?: AbortSignal;
}

/** Sends a request. @throws CrimecastProblem when it is refused */
export type Ask = (
  method: 'get' | 'post' | 'delete',
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: unknown; response: Response }>;

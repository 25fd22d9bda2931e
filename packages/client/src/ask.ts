export interface CallOptions {
  signal?: AbortSignal;
}

/** A request whose refusal was thrown. */
export type Ask = (
  method: 'get' | 'post' | 'delete',
  path: string,
  init: Record<string, unknown>,
) => Promise<{ data?: unknown; response: Response }>;

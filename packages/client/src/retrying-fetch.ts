import { pause } from './pause.js';
import { retryAfter } from './problem.js';

export interface RetryOptions {
  /** How often a request is sent again at most. */
  times: number;
  /** Longest wait in seconds; an answer that asks for more is given back as it is. Default 60. */
  longest?: number;
}

type Fetch = (request: Request) => Promise<Response>;

/**
 * A fetch that sends a request again after an answer 429 or 503, when the seconds are over that the
 * answer names: neither was worked on, so nothing is done twice. Other failures are given back.
 */
export function retryingFetch(fetch: Fetch, { times, longest = 60 }: RetryOptions): Fetch {
  return async (request) => {
    for (let sent = 0; ; sent++) {
      const last = sent >= times;
      // A body can be read once; the copy is for the next time.
      const response = await fetch(last ? request : request.clone());
      if (last || (response.status !== 429 && response.status !== 503)) return response;
      const seconds = retryAfter(response.headers);
      if (seconds === null || seconds > longest) return response;
      await response.body?.cancel();
      await pause(seconds * 1000, request.signal);
    }
  };
}

/** A refusal of the API (RFC 9457). Programs may rely on `code`; `message` is for people. */
export class CrimecastProblem extends Error {
  override readonly name = 'CrimecastProblem';
  /** Like `DISTRICT_UNKNOWN`; `UNREADABLE` where what answered was not the API. */
  readonly code: string;
  readonly status: number;
  /** The offending value and the remedy. */
  readonly detail: string;
  /** Seconds after which the same request may be answered, where the API says. */
  readonly retryAfter: number | null;
  /** All members of the answer, as they came. */
  readonly body: Readonly<Record<string, unknown>>;

  constructor(status: number, body: Readonly<Record<string, unknown>>, retryAfter: number | null) {
    const detail = typeof body.detail === 'string' ? body.detail : `The answer was ${status}.`;
    super(detail);
    this.code = typeof body.code === 'string' ? body.code : 'UNREADABLE';
    this.status = status;
    this.detail = detail;
    this.retryAfter = retryAfter;
    this.body = body;
  }
}

/**
 * The problem that an answer holds.
 * @param body what it says, as JSON; anything else becomes a problem with the code `UNREADABLE`
 */
export function problemOf({ status, headers }: Response, body: unknown): CrimecastProblem {
  const members = body !== null && typeof body === 'object' ? { ...body } : {};
  return new CrimecastProblem(status, members, retryAfter(headers));
}

/** Seconds of `Retry-After`, given as a number or a date; `null` where there is none. */
export function retryAfter(headers: Headers, now: number = Date.now()): number | null {
  const text = headers.get('retry-after');
  if (text === null || text === '') return null;
  if (/^\d+$/.test(text)) return Number(text);
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

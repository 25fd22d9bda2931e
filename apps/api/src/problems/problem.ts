import { PROBLEMS, type ProblemCode } from './catalogue.js';

/** A refusal of one request: thrown anywhere below a route, answered by the error handler. */
export class Problem extends Error {
  override readonly name = 'Problem';
  readonly code: ProblemCode;
  readonly headers: Readonly<Record<string, string>>;
  readonly extra: Readonly<Record<string, unknown>>;

  /**
   * @param detail names the offending value and the remedy; shown to the client
   * @param more headers of the answer and further members of its body, both default none
   */
  constructor(
    code: ProblemCode,
    detail: string,
    more: { headers?: Record<string, string>; extra?: Record<string, unknown> } = {},
  ) {
    super(detail);
    this.code = code;
    this.headers = more.headers ?? {};
    this.extra = more.extra ?? {};
  }
}

export interface ProblemBody {
  type: string;
  title: string;
  status: number;
  detail: string;
  code: ProblemCode;
  instance: string;
  [extra: string]: unknown;
}

/** The RFC 9457 members of a problem, for the address it happened at. */
export function problemBody(problem: Problem, instance: string): ProblemBody {
  const { status, title } = PROBLEMS[problem.code];
  return {
    ...problem.extra,
    type: `urn:crimecast:problem:${problem.code.toLowerCase().replaceAll('_', '-')}`,
    title,
    status,
    detail: problem.message,
    code: problem.code,
    instance,
  };
}

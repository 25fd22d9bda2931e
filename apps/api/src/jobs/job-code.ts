import type { Progress } from '@crimecast/windows';

/** What a part or the end of a job may use; it runs in a thread and knows no database. */
export interface WorkContext {
  /** The uploaded panel, for kinds that have one. */
  readonly input: Uint8Array | null;
  /** Threads that the work may use beside its own; never changes the result. */
  readonly workers: number;
  onProgress(progress: Progress): void;
}

/** What one kind of job does: pure functions of the order, the input and the parts. */
export interface JobCode {
  runPart(order: unknown, part: string, context: WorkContext): Promise<Uint8Array>;
  /** Joins the parts, all of which are done. */
  assemble(
    order: unknown,
    parts: ReadonlyMap<string, Uint8Array>,
    context: WorkContext,
  ): Promise<Assembled>;
}

/** One form of a result. */
export interface ResultForm {
  readonly form: ResultFormName;
  readonly bytes: Uint8Array;
}

export const RESULT_FORMS = {
  json: 'application/json; charset=utf-8',
  csv: 'text/csv; charset=utf-8',
  parquet: 'application/vnd.apache.parquet',
} as const;
export type ResultFormName = keyof typeof RESULT_FORMS;

export interface Assembled {
  /** Small facts that are shown with the job. */
  readonly summary: Record<string, unknown>;
  readonly forms: readonly ResultForm[];
  /** A trained run as bytes; it becomes visible in the transaction that ends the job. */
  readonly run?: Uint8Array;
}

/** How a job is split; known before it runs. */
export interface JobPlan {
  /** Names of the parts, each once; they depend on nothing but the order and the input. */
  parts(order: unknown): readonly string[];
  /** About in proportion to the time a part takes. Default 1. */
  weight?(part: string): number;
}

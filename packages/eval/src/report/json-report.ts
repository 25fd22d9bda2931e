import type { Evaluation } from './evaluation.js';

/** A report as JSON that people can read; what has no value is `null`. */
export function jsonReport(evaluation: Evaluation): string {
  return `${JSON.stringify({ measure: 'recorded cases', ...evaluation }, finite, 2)}\n`;
}

/** JSON has neither NaN nor ∞. */
function finite(_: string, value: unknown): unknown {
  return typeof value === 'number' && !Number.isFinite(value) ? null : value;
}

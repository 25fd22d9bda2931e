export { evaluate } from './evaluate.js';
export type {
  EvaluateOptions,
  Evaluation,
  NamedScore,
  Names,
  WorstCell,
} from './evaluation.js';
export { htmlReport } from './html-report.js';
export { jsonReport } from './json-report.js';
export { markdownReport } from './markdown-report.js';

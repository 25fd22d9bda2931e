import { extname } from 'node:path';
import { type Evaluation, htmlReport, jsonReport, markdownReport } from '@crimecast/eval/report';
import { UsageError } from './usage-error.js';

const WRITERS: Record<string, (evaluation: Evaluation) => string> = {
  '.html': htmlReport,
  '.htm': htmlReport,
  '.md': markdownReport,
  '.json': jsonReport,
};

/**
 * The form of a report by the ending of its file name.
 * @throws UsageError for an ending that names none
 */
export function reportWriter(path: string): (evaluation: Evaluation) => string {
  const ending = extname(path).toLowerCase();
  if (Object.hasOwn(WRITERS, ending)) return WRITERS[ending]!;
  throw new UsageError(
    `--report ${path} has ${ending === '' ? 'no ending' : `the ending "${ending}"`}; name a file that ends in .html, .md or .json.`,
  );
}

import { listModels } from '@crimecast/models';
import { parseList } from './parse-flag.js';

/** Ids of models as a list; `all` stands for each that needs no optional package. */
export function parseModels(text: string): string[] {
  const ids = parseList(text).flatMap((id) =>
    id === 'all' ? listModels().map((model) => model.id) : [id],
  );
  return [...new Set(ids)];
}

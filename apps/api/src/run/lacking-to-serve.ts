import type { ApiContext } from '../api-context.js';
import type { RunOptions } from './run-options.js';

/**
 * What a run lacks of the crimes and models that clients rely on, in a sentence; null when it may
 * be served.
 */
export function lackingToServe(
  { catalog, modelIds }: Pick<ApiContext, 'catalog' | 'modelIds'>,
  { crimes, models }: { readonly crimes: RunOptions['crimes']; readonly models: readonly string[] },
): string | null {
  const lacking = [
    ...[...catalog.crimes.keys()].filter((id) => !crimes.includes(id)),
    ...modelIds.filter((id) => !models.includes(id)),
  ];
  if (lacking.length === 0) return null;
  const shown = lacking.slice(0, 5).join(', ');
  const rest = lacking.length > 5 ? ` and ${lacking.length - 5} more` : '';
  return `A run that is served must hold every crime and model that is served now; this one lacks ${shown}${rest}.`;
}

import type { Fills } from './markup';

/** In the browser the shapes are already in the page, or are fetched when it was entered from another one. */
export function firstMarkup(_fills: Fills, _state: string | null): string {
  return '';
}

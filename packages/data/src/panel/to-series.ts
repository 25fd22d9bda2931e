import type { Series } from './panel.js';

interface SeriesParts {
  id: string;
  area: string;
  crime: string;
  parent?: string | undefined;
  features?: Series['features'] | undefined;
}

/** A series with its features copied, and without keys for what it does not have. */
export function toSeries({ id, area, crime, parent, features }: SeriesParts): Series {
  return {
    id,
    area,
    crime,
    ...(parent === undefined ? {} : { parent }),
    ...(features === undefined ? {} : { features: Object.freeze({ ...features }) }),
  };
}

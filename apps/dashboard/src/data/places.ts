import type { District } from '@/api/types';
import { properName } from '@/format/proper-name';

export type Places = Record<string, [name: string, state: string]>;

type Polygon = { code: string; name: string; state: string };

/** Every district that has a series or a polygon, by code. The API's name wins. */
export function placesOf(districts: District[], polygons: Polygon[]): Places {
  const places: Places = {};
  for (const { code, name, state } of polygons) places[code] = [name, state];
  for (const { code, name, state } of districts) {
    places[code] = [properName(name), properName(state.name)];
  }
  return places;
}

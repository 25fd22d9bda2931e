import { CRIMES, type NcrbTables } from '@crimecast/data/ncrb';
import type { Names } from './evaluated.js';

/** How NCRB's crimes and states are called; what is unknown keeps its id. */
export function ncrbNames({ states }: Pick<NcrbTables, 'states'>): Names {
  const stateNames = new Map(states.map(({ code, name }) => [code, name]));
  const crimeNames = new Map(CRIMES.map(({ id, label }) => [id, label]));
  return {
    state: (code) => stateNames.get(code) ?? code,
    crime: (id) => crimeNames.get(id) ?? id,
  };
}

import { createPanel, type Frequency, type Panel } from '@crimecast/data';

/** A panel from rows of counts; `null` is missing. Ids are `area/crime`. */
export function panelOf(
  rows: Record<string, readonly (number | null)[]>,
  { frequency = 'year' as Frequency, start = 2017 } = {},
): Panel {
  const ids = Object.keys(rows);
  const series = ids.map((id) => ({ id, area: id.split('/')[0]!, crime: id.split('/')[1] ?? id }));
  const length = ids.length > 0 ? rows[ids[0]!]!.length : 0;
  const values = ids.flatMap((id) => rows[id]!.map((value) => value ?? Number.NaN));
  return createPanel({ frequency, start, length, series, values });
}

/** Deterministic counts for `areas` × `crimes`, no two series alike. */
export function syntheticPanel({
  areas = 30,
  crimes = ['murder', 'theft'],
  length = 6,
  frequency = 'year' as Frequency,
  start = 2017,
  seed = 1,
} = {}): Panel {
  let state = seed;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  const series = [];
  const values: number[] = [];
  for (const [c, crime] of crimes.entries()) {
    for (let a = 0; a < areas; a++) {
      series.push({ id: `${a}/${crime}`, area: String(a), crime });
      const level = 5 + a * (c + 1) * 3;
      for (let t = 0; t < length; t++) values.push(Math.round(level * (0.6 + 0.8 * next())));
    }
  }
  return createPanel({ frequency, start, length, series, values });
}

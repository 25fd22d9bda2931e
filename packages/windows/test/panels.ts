import { createPanel, type Frequency, type Panel } from '@crimecast/data';
import fc from 'fast-check';

/** A panel from rows of counts; `null` is missing. */
export function panelOf(
  rows: readonly (readonly (number | null)[])[],
  { frequency = 'year' as Frequency, start = 2017 } = {},
): Panel {
  const series = rows.map((_, s) => ({ id: `${s}/murder`, area: String(s), crime: 'murder' }));
  const length = rows[0]?.length ?? 0;
  const values = rows.flat().map((value) => value ?? Number.NaN);
  return createPanel({ frequency, start, length, series, values });
}

/** Any small panel, with gaps. */
export const anyPanel: fc.Arbitrary<Panel> = fc
  .record({
    length: fc.integer({ min: 1, max: 9 }),
    series: fc.integer({ min: 0, max: 4 }),
    start: fc.integer({ min: -30, max: 3000 }),
  })
  .chain(({ length, series, start }) =>
    fc
      .array(
        fc.array(fc.option(fc.integer({ min: 0, max: 50 }), { freq: 5 }), {
          minLength: length,
          maxLength: length,
        }),
        { minLength: series, maxLength: series },
      )
      .map((rows) =>
        rows.length > 0
          ? panelOf(rows, { start })
          : createPanel({ frequency: 'year', start, length, series: [], values: [] }),
      ),
  );

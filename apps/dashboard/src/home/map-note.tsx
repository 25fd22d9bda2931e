/** How to read the map's colours and marks. */
export function MapNote({ forecast }: { forecast: boolean }) {
  return (
    <p className="mt-2 text-small text-muted">
      {forecast && 'Dotted: fewer than 10 expected, so chance weighs more. '}
      Hatched: no figure. The classes are the same in all years of a crime. Counts, not rates: large
      districts have more cases because more people live there.
    </p>
  );
}

import type { Crime } from '@/api/types';

type Props = { crime: Crime; year: string; forecast: boolean };

/** Says over the map what it shows; a forecast carries its word and its hollow mark. */
export function MapCaption({ crime, year, forecast }: Props) {
  return (
    <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-4 pr-12 text-small">
      <p>
        <span
          aria-hidden="true"
          className={`mr-2 inline-block size-2.5 rounded-full border-2 ${forecast ? 'border-accent' : 'border-ink bg-ink'}`}
        />
        <strong data-testid="map-kind">
          {forecast ? `Forecast for ${year}` : `Recorded in ${year}`}
        </strong>
        <span className="hidden text-muted sm:inline"> · {crime.label}</span>
      </p>
      <a className="text-link" href={`/table?crime=${crime.id}&year=${year}`}>
        As a table
      </a>
    </div>
  );
}

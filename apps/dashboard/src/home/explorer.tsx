'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { cellAt, recordedCounts } from '@/data/crime-data';
import type { HomeData } from '@/data/load-home';
import { useCrimeData } from '@/data/use-crime-data';
import { useReadiness } from '@/data/use-readiness';
import { DistrictPanel } from '@/district/panel';
import { describeCell } from '@/format/describe-cell';
import { classLimits } from '@/map/classes';
import { DistrictMap, type MapSize } from '@/map/district-map';
import { fillsFor } from '@/map/fills';
import { Legend } from '@/map/legend';
import { legendRows } from '@/map/legend-rows';
import { TrainingNotice } from '@/ui/training-notice';
import { useView } from '@/view/use-view';
import { chooseYear, yearMarks } from '@/view/years';
import { Controls } from './controls';
import { Headline } from './headline';
import { IndiaPanel } from './india-panel';
import { MapCaption } from './map-caption';
import { MapNote } from './map-note';

/** The map page: one crime, one year, and a district if one is chosen. */
export function Explorer({ home, size }: { home: HomeData; size: MapSize }) {
  const t = useTranslations();
  const { crimes, places } = home;
  const service = useReadiness(home.readiness);
  const run = service.status === 'ready' ? service.run : null;
  const [view, change] = useView(crimes.map(({ id }) => id));
  const { data, loading, failed } = useCrimeData(view.crime, home.data, run);
  const marks = useMemo(() => yearMarks(data), [data]);
  const year = chooseYear(view.year, marks);
  const crime = crimes.find(({ id }) => id === data.crime) ?? crimes[0]!;
  const codes = useMemo(() => Object.keys(places), [places]);
  const limits = useMemo(() => classLimits(recordedCounts(data)), [data]);
  const fills = useMemo(() => fillsFor(data, year, limits, codes), [data, year, limits, codes]);
  const rows = useMemo(
    () =>
      legendRows(
        codes.map((code) => cellAt(data, code, year)),
        limits,
      ),
    [data, year, limits, codes],
  );
  const [lift, setLift] = useState<string | null>(null);
  const forecast = marks.some((mark) => mark.forecast && mark.year === year);
  const describe = (code: string) => {
    const [place, state] = places[code] ?? [`District ${code}`, ''];
    return { place, state, ...describeCell(t, cellAt(data, code, year), year) };
  };

  return (
    <div className="explorer" aria-busy={loading}>
      <div className="explorer-top">
        <TrainingNotice service={failed ? { status: 'down' } : service} />
        <Headline crime={crime} data={data} year={year} forecast={forecast} />
        <Controls
          crimes={crimes}
          places={places}
          marks={marks}
          crime={view.crime}
          year={year}
          onChange={change}
        />
      </div>
      <div className="explorer-map">
        <MapCaption crime={crime} year={year} forecast={forecast} />
        <div className="map-frame">
          <DistrictMap
            size={size}
            fills={fills}
            label={`${crime.label} by district, ${forecast ? 'forecast for' : 'recorded in'} ${year}.`}
            chosen={view.district}
            lift={lift}
            describe={describe}
            onChoose={(district) => change({ district })}
          />
          <Legend rows={rows} forecast={forecast} lifted={lift} onLift={setLift} />
        </div>
        <MapNote forecast={forecast} />
      </div>
      <aside className="explorer-side" aria-label="Figures">
        {view.district ? (
          <DistrictPanel
            code={view.district}
            place={places[view.district]}
            crime={crime}
            data={data}
            run={run}
            onClose={() => change({ district: null })}
          />
        ) : (
          <IndiaPanel crime={crime} data={data} />
        )}
      </aside>
    </div>
  );
}

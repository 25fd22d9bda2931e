'use client';
import { useMemo, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { HomeData } from '@/data/load-home';
import { useArea } from '@/data/use-area';
import { useReadiness } from '@/data/use-readiness';
import { DistrictMap, type MapSize } from '@/map/district-map';
import { fillsFor } from '@/map/fills';
import { Legend } from '@/map/legend';
import { legendRows } from '@/map/legend-rows';
import { TrainingNotice } from '@/ui/training-notice';
import { useView } from '@/view/use-view';
import { Controls } from './controls';
import { Headline } from './headline';
import { MapCaption } from './map-caption';
import { MapNote } from './map-note';
import { MeasureNotice } from './measure-notice';
import { AreaPanel, DistrictPanel } from './side-panels';
import { useLayer } from './use-layer';

/** The map page: one crime, one measure, one year, and a state or a district if one is chosen. */
export function Explorer({ home, size }: { home: HomeData; size: MapSize }) {
  const t = useTranslations();
  const { crimes, places, states } = home;
  const service = useReadiness(home.readiness);
  const run = service.status === 'ready' ? service.run : null;
  const [view, change] = useView(home);
  const shown = useLayer(t, view, home, run);
  const { data, layer, marks, year, forecast } = shown;
  const area = useArea(view.crime, view.state, run, home.area);
  const crime = crimes.find(({ id }) => id === data.crime) ?? crimes[0]!;
  const codes = useMemo(() => Object.keys(places), [places]);
  const fills = useMemo(() => fillsFor(layer, codes), [layer, codes]);
  const rows = useMemo(() => {
    const inSight = codes.filter((code) => !view.state || places[code]![2] === view.state);
    return legendRows(layer, inSight);
  }, [layer, codes, places, view.state]);
  const [lift, setLift] = useState<string | null>(null);
  const place = view.district === null ? undefined : places[view.district];
  const describe = (code: string) => {
    const [name, state] = places[code] ?? [t('home.map.unknown', { code }), ''];
    return { place: name, state, ...layer.describe(code) };
  };

  return (
    <div className="explorer" aria-busy={shown.loading}>
      <div className="explorer-top">
        <TrainingNotice service={shown.failed ? { status: 'down' } : service} />
        <Headline t={t} crimes={crimes} states={states} area={area} year={year} />
        <Controls home={home} marks={marks} view={view} year={year} onChange={change} />
      </div>
      <div className="explorer-map">
        {shown.unmet && (
          <MeasureNotice
            wanted={view.measure}
            years={shown.unmet}
            onGo={(to) => change({ year: to }, 'replace')}
          />
        )}
        <MapCaption
          crime={crime}
          year={year}
          forecast={forecast}
          measure={layer.measure}
          view={view}
        />
        <div className="map-frame">
          <DistrictMap
            size={size}
            fills={fills}
            label={t(`home.map.${forecast ? 'forecast' : 'recorded'}`, {
              crime: crime.label,
              year,
            })}
            states={states}
            state={view.state}
            chosen={view.district}
            lift={lift}
            describe={describe}
            onChoose={(district) => change({ district })}
            onEnter={(code) => change({ state: (code && places[code]?.[2]) || null })}
          />
          <Legend title={layer.title} rows={rows} lifted={lift} onLift={setLift} />
        </div>
        <MapNote measure={layer.measure} forecast={forecast} />
      </div>
      <aside className="explorer-side" aria-label={t('home.figures')}>
        {view.district ? (
          <DistrictPanel
            code={view.district}
            place={place && [place[0], place[1]]}
            crime={crime}
            data={data}
            run={run}
            onClose={() => change({ district: null })}
          />
        ) : (
          <AreaPanel
            crimes={crimes}
            states={states}
            area={area}
            onWhole={() => change({ state: null })}
          />
        )}
      </aside>
    </div>
  );
}

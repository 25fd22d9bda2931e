'use client';
import { useMemo } from 'react';
import type { HomeData } from '@/data/load-home';
import { useCrimeData } from '@/data/use-crime-data';
import { useExtra } from '@/data/use-extra';
import type { Speaker } from '@/i18n/speaker';
import { knownYears, measureIn } from '@/measure/known-years';
import { layerFor } from '@/measure/layer-for';
import { needsExtra } from '@/measure/measure';
import type { View } from '@/view/view';
import { chooseYear, yearMarks } from '@/view/years';

/** What the map shows for a view, as far as it is loaded. */
export function useLayer(t: Speaker, view: View, home: HomeData, run: string | null) {
  const { data, loading, failed } = useCrimeData(view.crime, home.data, run);
  const marks = useMemo(() => yearMarks(data), [data]);
  const year = chooseYear(view.year, marks);
  const measure = measureIn(view.measure, marks, year);
  const extra = useExtra(measure, data.crime, run, {
    measure: home.view.measure,
    crime: home.data.crime,
    value: home.extra,
  });
  const layer = useMemo(
    () => layerFor(t, measure, data, year, extra),
    [t, measure, data, year, extra],
  );
  const waiting = needsExtra(measure) && extra === null;
  const lacking = !waiting && layer.measure !== measure;
  return {
    data,
    layer,
    marks,
    year,
    forecast: marks.some((mark) => mark.forecast && mark.year === year),
    loading: loading || waiting,
    failed,
    /** the years that have the measure asked for, where this one has not */
    unmet: measure !== view.measure ? knownYears(view.measure, marks) : lacking ? [] : null,
  };
}

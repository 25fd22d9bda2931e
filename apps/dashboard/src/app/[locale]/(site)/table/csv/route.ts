import { loadHome } from '@/data/load-home';
import { localeOf } from '@/i18n/page-props';
import { speakerOf } from '@/i18n/speaker';
import { measureIn } from '@/measure/known-years';
import { layerFor } from '@/measure/layer-for';
import { readSort } from '@/table/sort';
import { tableFile } from '@/table/table-file';
import { tableRows } from '@/table/table-rows';
import { chooseYear, yearMarks } from '@/view/years';

type Context = { params: Promise<{ locale: string }> };

/** The table of an address as a file. */
export async function GET(request: Request, context: Context): Promise<Response> {
  const locale = await localeOf(context);
  const asked = new URL(request.url).searchParams;
  const t = speakerOf(locale);
  const home = await loadHome(asked, locale);
  if (home === 'down' || home === 'empty') {
    const status = home === 'down' ? 503 : 404;
    return new Response(`${t(`common.${home}.lead`)}\n`, { status });
  }
  const { crimes, places, data, view, extra } = home;
  const marks = yearMarks(data);
  const year = chooseYear(view.year, marks);
  const layer = layerFor(t, measureIn(view.measure, marks, year), data, year, extra);
  const sort = readSort(asked.get('sort'));
  const rows = tableRows({ data, places, layer, year, state: view.state, sort, locale });
  const crime = crimes.find(({ id }) => id === view.crime) ?? crimes[0]!;
  const name = ['crimecast', crime.id, year, layer.measure, view.state].filter(Boolean).join('-');
  return new Response(tableFile({ t, crime, year, measure: layer.measure, rows }), {
    headers: {
      'content-type': 'text/csv; charset=utf-8',
      'content-disposition': `attachment; filename="${name}.csv"`,
      'cache-control': 'no-store',
    },
  });
}

import type { ForecastsAnswer, SeriesAnswer } from '@/api/types';

/** What the API itself says: the numbers the pages have to show. */
export function ask(api: string) {
  const get = async <T>(path: string) => (await (await fetch(api + path)).json()) as T;
  return {
    async recorded(crime: string, district: string, year: string): Promise<number> {
      const query = `crime=${crime}&district=${district}`;
      const series = await get<SeriesAnswer>(`/v1/series?${query}`);
      return series.data[0]!.values[series.times.indexOf(year)]!;
    },
    async expected(crime: string, district: string) {
      const query = `crime=${crime}&district=${district}`;
      const answer = await get<ForecastsAnswer>(`/v1/forecasts?${query}`);
      return answer.data.find(({ model }) => model === 'default')!;
    },
    async expectedIn(crime: string, district: string, time: string) {
      const query = `crime=${crime}&district=${district}`;
      const answer = await get<ForecastsAnswer>(`/v1/forecasts?${query}`);
      return answer.data.find((row) => row.model === 'default' && row.time === time)! as {
        mean: number;
        intervals: ForecastsAnswer['data'][number]['intervals'];
      };
    },
    get,
  };
}

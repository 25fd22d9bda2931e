import type { Crime, Forecast, Model } from '@/api/types';
import type { EarlierForecast } from '@/chart/chart-data';
import type { Speaker } from '@/i18n/speaker';
import type { Place } from './place';

/** What is told of one crime in one place. */
export type StoryInput = {
  t: Speaker;
  place: Place;
  crime: Crime;
  times: string[];
  recorded: (number | null)[];
  /** districts without a figure per year, where the series is a sum over them */
  missing?: number[];
  /** of this place, by every model; null while the first run is being made */
  forecasts: Forecast[] | null;
  models: Model[];
  earlier?: EarlierForecast | null;
};

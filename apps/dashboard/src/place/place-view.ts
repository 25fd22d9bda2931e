import { one, type SearchParams } from '@/view/search-params';
import { type Place, placePath } from './place';

export type Order = 'group' | 'size';

/** What a reader chose on a place's page; it lives in the address. */
export type PlaceView = {
  crime: string | undefined;
  order: Order;
  show: 'chart' | 'table';
};

export async function readPlaceView(searchParams: SearchParams): Promise<PlaceView> {
  const { crime, order, show } = await searchParams;
  return {
    crime: one(crime),
    order: one(order) === 'size' ? 'size' : 'group',
    show: one(show) === 'table' ? 'table' : 'chart',
  };
}

/** The address of a view of a place; what is as usual is left out. */
export function placeAddress(place: Pick<Place, 'level' | 'code'>, view: Partial<PlaceView>) {
  const parameters = new URLSearchParams();
  if (view.crime) parameters.set('crime', view.crime);
  if (view.order === 'size') parameters.set('order', 'size');
  if (view.show === 'table') parameters.set('show', 'table');
  return `${placePath(place)}${parameters.size ? `?${parameters}` : ''}`;
}

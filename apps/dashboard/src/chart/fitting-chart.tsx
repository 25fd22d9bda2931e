import type { Speaker } from '@/i18n/speaker';
import type { ChartData } from './chart-data';
import { HistoryChart } from './history-chart';

type Props = { t: Speaker; data: ChartData; label: string; wide?: boolean };

/** The chart in the size that keeps its letters readable: narrow on phones, else as its place allows. */
export function FittingChart({ t, data, label, wide = false }: Props) {
  return (
    <>
      <div className={wide ? 'sm:hidden' : 'lg:hidden'}>
        <HistoryChart t={t} data={data} label={label} size="narrow" />
      </div>
      <div className={wide ? 'hidden sm:block' : 'hidden lg:block'}>
        <HistoryChart t={t} data={data} label={label} size={wide ? 'wide' : 'panel'} />
      </div>
    </>
  );
}

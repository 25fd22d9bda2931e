import type { Speaker } from '@/i18n/speaker';
import { cite } from '@/ui/rich';
import type { Story } from './story';

/** Below a chart: where its numbers are from, up to when, and how the forecast was made. */
export function SourceLine({ t, story }: { t: Speaker; story: Story }) {
  return (
    <p className="mt-3 text-small text-muted">
      {t.rich('district.source', { cite, year: story.chart.times.at(-1) ?? '' })}{' '}
      {story.method && t('district.method', { method: story.method })}
    </p>
  );
}

import type { Speaker } from '@/i18n/speaker';
import { LeaderboardTable } from './leaderboard-table';
import type { Leaderboard } from './load-models';

type Props = { t: Speaker; board: Leaderboard; carded: string[] };

/** Every model; years of stress, which are no ordinary test, stand apart. */
export function BoardPart({ t, board, carded }: Props) {
  const { data, stress } = board;
  const caption = t('models.board.caption');
  return (
    <>
      <p className="max-w-[68ch]">{t('models.board.text')}</p>
      <LeaderboardTable t={t} id="leaderboard" rows={data} caption={caption} carded={carded} />
      {stress && (
        <details className="mt-3">
          <summary className="cursor-pointer">
            {t('models.board.stress', { years: stress.times.join(', ') })}
          </summary>
          <p className="mt-2 max-w-[68ch]">{t('models.board.stressText')}</p>
          <LeaderboardTable
            t={t}
            id="stress"
            rows={stress.data}
            caption={t('models.board.stress', { years: stress.times.join(', ') })}
            carded={carded}
          />
        </details>
      )}
    </>
  );
}

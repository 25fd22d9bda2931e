import { formatCount } from '@/format/number';
import { formatPercent } from '@/format/percent';
import type { Speaker } from '@/i18n/speaker';
import { PlainTable } from '@/ui/plain-table';
import { CalibrationPlot } from './calibration-plot';
import type { Accuracy } from './load-models';

type Props = { t: Speaker; calibration: Accuracy; byCrime: Accuracy };

/** Whether ranges held as often as they said. */
export function CalibrationPart({ t, calibration, byCrime }: Props) {
  const points = calibration.data.flatMap(({ nominal, observed, n }) =>
    nominal === undefined || observed == null ? [] : [{ stated: nominal, found: observed, n }],
  );
  const single = byCrime.data.flatMap(({ coverage }) =>
    (coverage ?? []).flatMap(({ level, observed }) =>
      observed === null ? [] : [{ stated: level / 100, found: observed }],
    ),
  );
  const eighty = points.find(({ stated }) => stated === 0.8);
  return (
    <div className="grid gap-8 md:grid-cols-2">
      <div>
        {eighty && (
          <p>
            {t('models.calibration.text', { stated: 80, found: (eighty.found * 100).toFixed(1) })}
          </p>
        )}
        <PlainTable
          caption={t('models.calibration.label')}
          header={[
            t('models.calibration.level'),
            t('models.calibration.found'),
            t('models.calibration.n'),
          ]}
          numeric={[1, 2]}
          rows={points.map(({ stated, found, n }) => [
            formatPercent(stated),
            formatPercent(found, 1),
            n === undefined ? '–' : formatCount(n),
          ])}
        />
      </div>
      <CalibrationPlot
        t={t}
        points={points}
        single={single}
        label={t('models.calibration.label')}
      />
    </div>
  );
}

'use client';
import { useState } from 'react';
import { useTranslations } from 'use-intl/react';
import { formatCount } from '@/format/number';
import type { AlertsAbout } from './load-alerts';

type Kind = AlertsAbout['kinds'][number];

/** The kinds of alert: what each tells, how often it was right, and from which threshold it is sent. */
export function KindFields({ kinds }: { kinds: Kind[] }) {
  const t = useTranslations('subscriptions');
  const [chosen, setChosen] = useState(kinds[0]?.kind);
  return (
    <fieldset className="space-y-3">
      <legend className="mb-1 text-small text-muted">{t('form.kind')}</legend>
      {kinds.map((one) => (
        <div key={one.kind} className="rounded-sm border border-line px-4 py-3">
          <label className="flex cursor-pointer gap-3">
            <input
              type="radio"
              name="kind"
              value={one.kind}
              checked={chosen === one.kind}
              onChange={() => setChosen(one.kind)}
              className="mt-1.5 size-4 accent-accent"
            />
            <span>
              <strong className="font-semibold">{t(`kind.${one.kind}`)}</strong>
              <span className="block text-small">{t(`kindNote.${one.kind}`)}</span>
              <span className="block text-small text-muted">
                <RecordText record={one.record} />
              </span>
            </span>
          </label>
          <Threshold kind={one} />
        </div>
      ))}
    </fieldset>
  );
}

function RecordText({ record }: Pick<Kind, 'record'>) {
  const t = useTranslations('subscriptions.record');
  if (record && 'flagged' in record) {
    const { flagged, right } = record;
    const times = Math.round(flagged / Math.max(1, right));
    return t('flags', { flagged: formatCount(flagged), right: formatCount(right), times });
  }
  return record ? t('range', { held: Math.round(record.held) }) : t('unknown');
}

function Threshold({ kind: { kind, threshold } }: { kind: Kind }) {
  const t = useTranslations('subscriptions.form.threshold');
  const { unit, least, most } = threshold;
  if (unit === 'level') return null;
  const percent = unit === 'probability' ? 100 : 1;
  return (
    <label className="mt-2 ml-7 flex flex-wrap items-center gap-2 text-small">
      {t(unit)}
      <input
        type="number"
        name={`threshold-${kind}`}
        min={least * percent}
        max={most * percent}
        step="1"
        defaultValue={threshold.default * percent}
        className="field w-20"
      />
    </label>
  );
}

'use client';
import { useTranslations } from 'use-intl/react';

type Props = { zoomed: boolean; onZoom: (factor: number) => void; onReset: () => void };

const BUTTON =
  'grid size-9 cursor-pointer place-items-center border border-edge bg-raised text-lead leading-none hover:border-ink';

export function ZoomButtons({ zoomed, onZoom, onReset }: Props) {
  const t = useTranslations('home.map');
  return (
    <div className="absolute top-0 right-0 flex flex-col items-end gap-1 print:hidden">
      <button type="button" aria-label={t('zoomIn')} className={BUTTON} onClick={() => onZoom(1.6)}>
        +
      </button>
      <button
        type="button"
        aria-label={t('zoomOut')}
        className={BUTTON}
        onClick={() => onZoom(1 / 1.6)}
      >
        −
      </button>
      {zoomed && (
        <button
          type="button"
          className="cursor-pointer border border-edge bg-raised px-2 py-1 text-small hover:border-ink"
          onClick={onReset}
        >
          {t('whole')}
        </button>
      )}
    </div>
  );
}

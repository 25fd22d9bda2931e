'use client';

type Props = { zoomed: boolean; onZoom: (factor: number) => void; onReset: () => void };

const BUTTON =
  'grid size-9 cursor-pointer place-items-center border border-edge bg-raised text-lead leading-none hover:border-ink';

export function ZoomButtons({ zoomed, onZoom, onReset }: Props) {
  return (
    <div className="absolute top-0 right-0 flex flex-col items-end gap-1">
      <button type="button" aria-label="Zoom in" className={BUTTON} onClick={() => onZoom(1.6)}>
        +
      </button>
      <button
        type="button"
        aria-label="Zoom out"
        className={BUTTON}
        onClick={() => onZoom(1 / 1.6)}
      >
        −
      </button>
      {zoomed && (
        <button
          type="button"
          className="border border-edge bg-raised px-2 py-1 text-small"
          onClick={onReset}
        >
          Whole map
        </button>
      )}
    </div>
  );
}

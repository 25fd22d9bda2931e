'use client';

export type Described = { place: string; state: string; figure: string; note: string };

type Props = { at: { x: number; y: number; width: number }; described: Described };

/** The district under the pointer: name, state, figure. It never leaves the map to the right. */
export function Tooltip({ at, described }: Props) {
  const left = at.x > at.width / 2;
  const place = {
    left: at.x,
    top: at.y,
    translate: left ? 'calc(-100% - 14px) -50%' : '14px -50%',
  };
  return (
    <div
      aria-hidden="true"
      data-testid="tooltip"
      className="pointer-events-none absolute z-20 w-max max-w-56 rounded-sm border border-line bg-raised px-3 py-2 text-small shadow-md"
      style={place}
    >
      <div className="font-semibold">{described.place}</div>
      <div className="text-muted">{described.state}</div>
      <div className="figures mt-1">
        <strong>{described.figure}</strong> {described.note}
      </div>
    </div>
  );
}

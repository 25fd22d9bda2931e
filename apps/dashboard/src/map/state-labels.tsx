import type { State } from '@/data/places';
import type { StatePlace } from './state-places';
import type { ViewBox } from './view-box';

type Props = {
  states: State[];
  places: Record<string, StatePlace>;
  box: ViewBox;
  state: string | null;
};

const SMALLEST = 0.16;

/** Names of the states in sight that are large enough to carry one, and always of the one looked at. */
export function StateLabels({ states, places, box, state }: Props) {
  const shown = states.flatMap(({ code, name }) => {
    const place = places[code];
    if (!place) return [];
    const [x, y] = place.middle;
    const inSight = x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height;
    const large = place.frame[2] > SMALLEST * box.width;
    return inSight && (code === state || (large && state === null)) ? [{ code, name, x, y }] : [];
  });
  return (
    <g className="state-labels">
      {shown.map(({ code, name, x, y }) => (
        <text key={code} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
}

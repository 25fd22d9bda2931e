'use client';
import { type CSSProperties, useMemo, useRef, useState } from 'react';
import { useTranslations } from 'use-intl/react';
import type { State } from '@/data/places';
import { MapInside } from './map-inside';
import type { Fills } from './markup';
import { Patterns } from './patterns';
import { StateLabels } from './state-labels';
import type { StatePlace } from './state-places';
import { type Described, Tooltip } from './tooltip';
import { useMapKeys } from './use-map-keys';
import { useMapPointer } from './use-map-pointer';
import { useShapes } from './use-shapes';
import { useZoom } from './use-zoom';
import { fitBox } from './view-box';
import { ZoomButtons } from './zoom-buttons';

export type MapSize = {
  version: string;
  width: number;
  height: number;
  places: Record<string, StatePlace>;
};

type Props = {
  size: MapSize;
  fills: Fills;
  label: string;
  states: State[];
  /** the state looked at, null for India */
  state: string | null;
  chosen: string | null;
  lift: string | null;
  describe: (code: string) => Described;
  onChoose: (code: string | null) => void;
  /** a district whose state is to be looked at, null for India again */
  onEnter: (code: string | null) => void;
};

export function DistrictMap(props: Props) {
  const { size, fills, label, states, state, chosen, lift, describe, onChoose, onEnter } = props;
  const t = useTranslations('home.map');
  const { version, width, height, places } = size;
  const svg = useRef<SVGSVGElement>(null);
  const inside = useRef<SVGGElement>(null);
  const whole = useMemo(() => ({ x: 0, y: 0, width, height }), [width, height]);
  const home = useMemo(() => {
    const place = state === null ? undefined : places[state];
    return place ? fitBox(place.frame, whole) : whole;
  }, [state, places, whole]);
  const shapes = useShapes(inside, version, fills, state);
  const { box, zoomed, zoom, drag, reset } = useZoom(svg, whole, home);
  const [hovered, setHovered] = useState<string | null>(null);
  const [byKey, setByKey] = useState(false);

  const move = (code: string | null, key: boolean) => {
    setHovered(code);
    setByKey(key);
  };
  const zoomHere = (factor: number) => {
    const code = (byKey && hovered) || chosen;
    zoom(factor, code ? shapes.centres().get(code) : undefined);
  };
  const { pointer, handlers } = useMapPointer({
    zoomed,
    onHover: (code) => move(code, false),
    onChoose,
    onDrag: drag,
    onEnter,
  });
  const onKeyDown = useMapKeys({
    shapes,
    middle: [box.x + box.width * 0.42, box.y + box.height * 0.5],
    current: hovered ?? chosen,
    onMove: (code) => move(code, true),
    onChoose,
    onZoom: zoomHere,
  });
  const described = hovered ? describe(hovered) : null;
  const at = byKey ? placeOf(hovered, shapes.centres, svg.current) : pointer;

  return (
    <div className="relative">
      <div
        role="application"
        aria-label={t('keys', { label })}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: the map is one stop; arrow keys walk inside it
        tabIndex={0}
        onKeyDown={onKeyDown}
        onBlur={() => byKey && move(null, false)}
        {...handlers}
        className="touch-pan-x touch-pan-y"
      >
        <svg
          ref={svg}
          role="img"
          aria-label={label}
          viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
          data-lift={lift ?? undefined}
          data-zoomed={zoomed || undefined}
          data-state={state ?? undefined}
          data-shapes={shapes.ready ? 'ready' : undefined}
          className="map block h-auto w-full"
          style={{ '--zoom': box.width / width } as CSSProperties}
        >
          <Patterns />
          <MapInside root={inside} fills={fills} state={state} />
          {hovered && hovered !== chosen && (
            <path className="hovered" d={shapes.path(hovered) ?? ''} />
          )}
          {chosen && <path className="casing chosen-casing" d={shapes.path(chosen) ?? ''} />}
          {chosen && <path className="chosen" d={shapes.path(chosen) ?? ''} />}
          {zoomed && <StateLabels states={states} places={places} box={box} state={state} />}
        </svg>
      </div>
      {described && at && <Tooltip at={at} described={described} />}
      <div role="status" className="sr-only">
        {byKey && described
          ? `${described.place}, ${described.state}: ${described.figure} ${described.note}`
          : ''}
      </div>
      <ZoomButtons
        zoomed={zoomed}
        onZoom={zoomHere}
        onReset={() => {
          reset();
          onEnter(null);
        }}
      />
    </div>
  );
}

function placeOf(
  code: string | null,
  centres: () => Map<string, readonly [number, number]>,
  svg: SVGSVGElement | null,
) {
  const centre = code && centres().get(code);
  const matrix = svg?.getScreenCTM();
  if (!centre || !svg || !matrix) return null;
  const frame = svg.getBoundingClientRect();
  const point = new DOMPoint(...centre).matrixTransform(matrix);
  return { x: point.x - frame.x, y: point.y - frame.y, width: frame.width };
}

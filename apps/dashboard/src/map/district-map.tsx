'use client';
import { useMemo, useRef, useState } from 'react';
import { MapInside } from './map-inside';
import type { Fills } from './markup';
import { Patterns } from './patterns';
import { type Described, Tooltip } from './tooltip';
import { useMapKeys } from './use-map-keys';
import { useMapPointer } from './use-map-pointer';
import { useShapes } from './use-shapes';
import { useZoom } from './use-zoom';
import { ZoomButtons } from './zoom-buttons';

export type MapSize = { version: string; width: number; height: number };

type Props = {
  size: MapSize;
  fills: Fills;
  label: string;
  chosen: string | null;
  lift: string | null;
  describe: (code: string) => Described;
  onChoose: (code: string | null) => void;
};

export function DistrictMap({ size, fills, label, chosen, lift, describe, onChoose }: Props) {
  const { version, width, height } = size;
  const svg = useRef<SVGSVGElement>(null);
  const inside = useRef<SVGGElement>(null);
  const whole = useMemo(() => ({ x: 0, y: 0, width, height }), [width, height]);
  const shapes = useShapes(inside, version, fills);
  const { box, zoomed, zoom, drag, reset } = useZoom(svg, whole);
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
  });
  const onKeyDown = useMapKeys({
    shapes,
    middle: [width * 0.42, height * 0.5],
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
        aria-label={`${label} Arrow keys move between districts, Enter opens one.`}
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
          data-shapes={shapes.ready ? 'ready' : undefined}
          className="map block h-auto w-full"
        >
          <Patterns />
          <MapInside root={inside} fills={fills} />
          {hovered && hovered !== chosen && (
            <path className="hovered" d={shapes.path(hovered) ?? ''} />
          )}
          {chosen && <path className="casing chosen-casing" d={shapes.path(chosen) ?? ''} />}
          {chosen && <path className="chosen" d={shapes.path(chosen) ?? ''} />}
        </svg>
      </div>
      {described && at && <Tooltip at={at} described={described} />}
      <div role="status" className="sr-only">
        {byKey && described
          ? `${described.place}, ${described.state}: ${described.figure} ${described.note}`
          : ''}
      </div>
      <ZoomButtons zoomed={zoomed} onZoom={zoomHere} onReset={reset} />
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

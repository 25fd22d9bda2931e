'use client';
import { type RefObject, useCallback, useEffect, useState } from 'react';
import { isWhole, panBy, type ViewBox, zoomAt } from './view-box';

/**
 * Zoom with buttons, Ctrl + wheel or two fingers; one finger and the plain wheel always scroll the page.
 * @param home where the map is until the reader moves it
 */
export function useZoom(svg: RefObject<SVGSVGElement | null>, whole: ViewBox, home: ViewBox) {
  const [box, setBox] = useState(home);
  // Another state to look at: the map goes there at once.
  const [seen, setSeen] = useState(home);
  if (seen !== home) {
    setSeen(home);
    setBox(home);
  }

  const zoom = useCallback(
    (factor: number, around?: readonly [number, number]) =>
      setBox((b) => {
        const [x, y] = around ?? [b.x + b.width / 2, b.y + b.height / 2];
        return zoomAt(b, whole, factor, [x, y]);
      }),
    [whole],
  );

  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    let touched: Pinch | null = null;
    const toDrawing = (x: number, y: number): [number, number] => {
      const point = new DOMPoint(x, y).matrixTransform(element.getScreenCTM()?.inverse());
      return [point.x, point.y];
    };
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey && !event.metaKey) return;
      event.preventDefault();
      const point = toDrawing(event.clientX, event.clientY);
      setBox((b) => zoomAt(b, whole, Math.exp(-event.deltaY / 200), point));
    };
    const onTouch = (event: TouchEvent) => {
      if (event.touches.length !== 2) {
        touched = null;
        return;
      }
      event.preventDefault();
      const now = pinch(event.touches);
      const before = touched;
      touched = now;
      if (!before) return;
      const [x, y] = toDrawing(now.x, now.y);
      const [fromX, fromY] = toDrawing(before.x, before.y);
      setBox((b) =>
        zoomAt(panBy(b, whole, fromX - x, fromY - y), whole, now.apart / before.apart, [x, y]),
      );
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    element.addEventListener('touchstart', onTouch, { passive: false });
    element.addEventListener('touchmove', onTouch, { passive: false });
    return () => {
      element.removeEventListener('wheel', onWheel);
      element.removeEventListener('touchstart', onTouch);
      element.removeEventListener('touchmove', onTouch);
    };
  }, [svg, whole]);

  const drag = useCallback(
    (dx: number, dy: number) => {
      const scale = svg.current?.getScreenCTM()?.a ?? 1;
      setBox((b) => panBy(b, whole, -dx / scale, -dy / scale));
    },
    [svg, whole],
  );
  return { box, zoomed: !isWhole(box, whole), zoom, drag, reset: () => setBox(whole) };
}

type Pinch = { x: number; y: number; apart: number };

function pinch([a, b]: TouchList & Iterable<Touch>): Pinch {
  const [first, second] = [a!, b!];
  return {
    x: (first.clientX + second.clientX) / 2,
    y: (first.clientY + second.clientY) / 2,
    apart: Math.max(1, Math.hypot(first.clientX - second.clientX, first.clientY - second.clientY)),
  };
}

'use client';
import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';
import type { Shapes } from './draw-shapes';
import { codeOfShape, type Fills, shapeId, shapesMarkup, stateId } from './markup';
import type { Point } from './thin-line';

export type ShapesInPage = {
  ready: boolean;
  path(code: string): string | null;
  centres(): Map<string, Point>;
};

/** Takes over the shapes the server wrote into the page (or fetches them) and keeps their fills and the state that stands out right. */
export function useShapes(
  root: RefObject<SVGGElement | null>,
  version: string,
  fills: Fills,
  state: string | null,
): ShapesInPage {
  const [ready, setReady] = useState(false);
  const known = useRef(new Map<string, Point>());

  useEffect(() => {
    const group = root.current;
    if (!group) return;
    if (group.firstElementChild) return setReady(true);
    const stop = new AbortController();
    fetch(`/map/${version}/shapes.json`, { signal: stop.signal })
      .then((response) => response.json())
      .then((shapes: Shapes) => {
        group.innerHTML = shapesMarkup(shapes, {}, null);
        setReady(true);
      })
      .catch(() => undefined);
    return () => stop.abort();
  }, [root, version]);

  useEffect(() => {
    if (!ready) return;
    for (const shape of districtPaths(root.current)) {
      const fill = fills[codeOfShape(shape.id)] ?? 'none';
      // To write what stands there would have the browser style all of them again.
      if (shape.getAttribute('class') !== fill) shape.setAttribute('class', fill);
    }
  }, [root, ready, fills]);

  useEffect(() => {
    if (!ready) return;
    for (const group of root.current?.querySelectorAll('.districts > g') ?? []) {
      group.classList.toggle('in', state !== null && group.id === stateId(state));
    }
  }, [root, ready, state]);

  const path = useCallback(
    (code: string) => (ready && find(root.current, code)?.getAttribute('d')) || null,
    [root, ready],
  );
  const centres = useCallback(() => {
    if (known.current.size === 0) {
      for (const shape of districtPaths(root.current)) {
        const { x, y, width, height } = shape.getBBox();
        known.current.set(codeOfShape(shape.id), [x + width / 2, y + height / 2]);
      }
    }
    return known.current;
  }, [root]);
  return { ready, path, centres };
}

function districtPaths(group: SVGGElement | null): NodeListOf<SVGPathElement> | [] {
  return group?.querySelectorAll<SVGPathElement>('.districts path') ?? [];
}

function find(group: SVGGElement | null, code: string): SVGPathElement | null {
  return group?.querySelector<SVGPathElement>(`#${CSS.escape(shapeId(code))}`) ?? null;
}

'use client';
import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

const ROW = 33;
const BEYOND = 20;

export type ShownRows = { from: number; to: number; above: number; below: number };

/**
 * The rows near the window once scripts run; all of them in the first paint, on paper, and for readers without scripts.
 * @param body where the rows stand
 */
export function useShownRows(body: RefObject<HTMLElement | null>, count: number) {
  const [all, setAll] = useState(true);
  const [top, setTop] = useState(0);
  useEffect(() => {
    setAll(false);
    const before = () => flushSync(() => setAll(true));
    const after = () => setAll(false);
    window.addEventListener('beforeprint', before);
    window.addEventListener('afterprint', after);
    return () => {
      window.removeEventListener('beforeprint', before);
      window.removeEventListener('afterprint', after);
    };
  }, []);
  useLayoutEffect(() => {
    if (body.current) setTop(body.current.getBoundingClientRect().top + window.scrollY);
  }, [body]);

  const virtual = useWindowVirtualizer({
    count,
    estimateSize: () => ROW,
    overscan: BEYOND,
    scrollMargin: top,
  });
  const items = virtual.getVirtualItems();
  const [first, last] = [items[0], items.at(-1)];
  const shown: ShownRows =
    all || !first || !last
      ? { from: 0, to: count, above: 0, below: 0 }
      : {
          from: first.index,
          to: last.index + 1,
          above: first.start - top,
          below: virtual.getTotalSize() - (last.end - top),
        };
  return { shown, measure: virtual.measureElement };
}

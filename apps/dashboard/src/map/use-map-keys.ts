'use client';
import type { KeyboardEvent } from 'react';
import { isDirection, nearest, nearestTo } from './nearest';
import type { ShapesInPage } from './use-shapes';

type Options = {
  shapes: ShapesInPage;
  middle: [number, number];
  current: string | null;
  onMove: (code: string | null) => void;
  onChoose: (code: string | null) => void;
  onZoom: (factor: number) => void;
};

/** Arrow keys walk from district to district, Enter opens, Escape closes, + and − zoom. */
export function useMapKeys({ shapes, middle, current, onMove, onChoose, onZoom }: Options) {
  return (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { key } = event;
    if (isDirection(key)) {
      const centres = shapes.centres();
      onMove(current ? nearest(centres, current, key) : nearestTo(centres, middle));
    } else if ((key === 'Enter' || key === ' ') && current) onChoose(current);
    else if (key === 'Escape') {
      onMove(null);
      onChoose(null);
    } else if (key === '+' || key === '=') onZoom(1.6);
    else if (key === '-') onZoom(1 / 1.6);
    else return;
    event.preventDefault();
  };
}

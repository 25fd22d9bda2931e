'use client';
import { type MouseEvent, type PointerEvent, useRef, useState } from 'react';
import { codeOfShape } from './markup';

type Options = {
  zoomed: boolean;
  onHover: (code: string | null) => void;
  onChoose: (code: string) => void;
  onDrag: (dx: number, dy: number) => void;
  /** twice on a district */
  onEnter: (code: string) => void;
};

type Place = { x: number; y: number; width: number };

const CLICK_WITHIN = 4;

/** Hover, click, double click and, when zoomed in, drag with a mouse. */
export function useMapPointer({ zoomed, onHover, onChoose, onDrag, onEnter }: Options) {
  const [pointer, setPointer] = useState<Place | null>(null);
  const pressed = useRef<{ x: number; y: number; moved: number } | null>(null);

  const onPointerMove = (event: PointerEvent) => {
    if (event.pointerType !== 'mouse') return;
    const held = event.buttons === 1 ? pressed.current : null;
    if (held && zoomed) {
      const [dx, dy] = [event.clientX - held.x, event.clientY - held.y];
      held.x = event.clientX;
      held.y = event.clientY;
      held.moved += Math.abs(dx) + Math.abs(dy);
      onDrag(dx, dy);
      return;
    }
    const frame = event.currentTarget.getBoundingClientRect();
    setPointer({ x: event.clientX - frame.x, y: event.clientY - frame.y, width: frame.width });
    onHover(codeUnder(event));
  };
  return {
    pointer,
    handlers: {
      onPointerMove,
      onPointerDown: (event: PointerEvent) => {
        pressed.current = { x: event.clientX, y: event.clientY, moved: 0 };
      },
      onPointerUp: (event: PointerEvent) => {
        const moved = pressed.current?.moved ?? 0;
        pressed.current = null;
        const code = codeUnder(event);
        if (code && moved < CLICK_WITHIN) onChoose(code);
      },
      onDoubleClick: (event: MouseEvent) => {
        const code = codeUnder(event);
        if (code) onEnter(code);
      },
      onPointerLeave: () => {
        setPointer(null);
        onHover(null);
      },
    },
  };
}

function codeUnder(event: { target: EventTarget }): string | null {
  const shape = (event.target as Element).closest<SVGElement>('.districts path, .targets circle');
  return shape ? (shape.dataset.code ?? codeOfShape(shape.id)) : null;
}

/** The part of the drawing that is seen. */
export type ViewBox = { x: number; y: number; width: number; height: number };

const MAX_ZOOM = 24;
const ROOM = 0.06;

/** Zooms by `factor` so that the point stays where it is; never beyond the whole drawing or 24 times. */
export function zoomAt(
  box: ViewBox,
  whole: ViewBox,
  factor: number,
  point: [number, number],
): ViewBox {
  const width = Math.min(whole.width, Math.max(whole.width / MAX_ZOOM, box.width / factor));
  const ratio = width / box.width;
  return within(
    {
      x: point[0] - (point[0] - box.x) * ratio,
      y: point[1] - (point[1] - box.y) * ratio,
      width,
      height: box.height * ratio,
    },
    whole,
  );
}

export function panBy(box: ViewBox, whole: ViewBox, dx: number, dy: number): ViewBox {
  return within({ ...box, x: box.x + dx, y: box.y + dy }, whole);
}

export function isWhole(box: ViewBox, whole: ViewBox): boolean {
  return box.width >= whole.width;
}

/** The view that holds a frame with some room around it, in the proportions of the whole drawing. */
export function fitBox(
  [x, y, width, height]: readonly [number, number, number, number],
  whole: ViewBox,
): ViewBox {
  const wanted = Math.max(width, (height * whole.width) / whole.height) * (1 + 2 * ROOM);
  const fitted = Math.min(whole.width, Math.max(whole.width / MAX_ZOOM, wanted));
  const ratio = fitted / whole.width;
  const box = { width: fitted, height: whole.height * ratio };
  return within({ ...box, x: x + (width - fitted) / 2, y: y + (height - box.height) / 2 }, whole);
}

function within(box: ViewBox, whole: ViewBox): ViewBox {
  const clamp = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value));
  return {
    ...box,
    x: clamp(box.x, whole.x, whole.x + whole.width - box.width),
    y: clamp(box.y, whole.y, whole.y + whole.height - box.height),
  };
}

/** The part of the drawing that is seen. */
export type ViewBox = { x: number; y: number; width: number; height: number };

const MAX_ZOOM = 12;

/** Zooms by `factor` so that the point stays where it is; never beyond the whole drawing or 12 times. */
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

function within(box: ViewBox, whole: ViewBox): ViewBox {
  const clamp = (value: number, least: number, most: number) =>
    Math.max(least, Math.min(most, value));
  return {
    ...box,
    x: clamp(box.x, whole.x, whole.x + whole.width - box.width),
    y: clamp(box.y, whole.y, whole.y + whole.height - box.height),
  };
}

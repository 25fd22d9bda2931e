import { createHash } from 'node:crypto';
import topology from '../../../../data/geo/districts.topo.json';
import { drawShapes, type Shapes } from './draw-shapes';
import { type Fills, shapesMarkup } from './markup';
import type { Topology } from './topology';

const shapes: Shapes = drawShapes(topology as unknown as Topology);

/** The drawn map; on the server only. */
export function drawnShapes(): Shapes {
  return shapes;
}

/** Changes when the drawing changes, so that browsers may keep it for ever. */
export const shapesVersion = createHash('sha256')
  .update(JSON.stringify(shapes))
  .digest('hex')
  .slice(0, 12);

/** The map's inside for the first paint. */
export function firstMarkup(fills: Fills, state: string | null): string {
  return shapesMarkup(shapes, fills, state);
}

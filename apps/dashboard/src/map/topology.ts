export type Place = { code: string; name: string; stateCode: string; state: string };

export type Shape = {
  type: string;
  arcs?: unknown;
  properties: Place;
};

/** What data/geo/districts.topo.json holds, as far as the map needs it. */
export type Topology = {
  arcs: [number, number][][];
  transform: { scale: [number, number]; translate: [number, number] };
  objects: { districts: { geometries: Shape[] } };
};

/** Rings of a shape as lists of arc indices; `~i` is arc i backwards. */
export function ringsOf(shape: Shape): number[][] {
  if (shape.type === 'Polygon') return shape.arcs as number[][];
  return (shape.arcs as number[][][]).flat();
}

/** Arcs as longitude and latitude. */
export function lonLatArcs({ arcs, transform }: Topology): [number, number][][] {
  const { scale, translate } = transform;
  return arcs.map((arc) => {
    let x = 0;
    let y = 0;
    return arc.map(([dx, dy]) => {
      x += dx;
      y += dy;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
}

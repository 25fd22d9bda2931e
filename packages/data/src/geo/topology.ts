/** The maps of data/geo: a TopoJSON with the layers `districts` and `states`. */
export interface DistrictTopology {
  readonly type: 'Topology';
  readonly transform: {
    readonly scale: readonly [number, number];
    readonly translate: readonly [number, number];
  };
  /** Steps from point to point, in units of the transform. */
  readonly arcs: readonly (readonly (readonly number[])[])[];
  readonly objects: {
    readonly districts: TopologyLayer<DistrictProperties>;
    readonly states: TopologyLayer<StateProperties>;
  };
}

export interface TopologyLayer<P> {
  readonly type: 'GeometryCollection';
  readonly geometries: readonly TopologyGeometry<P>[];
}

/** `arcs` hold positions in the topology's arcs; `~i` is arc i backwards. */
export type TopologyGeometry<P> =
  | { readonly type: 'Polygon'; readonly arcs: readonly Arcs[]; readonly properties: P }
  | {
      readonly type: 'MultiPolygon';
      readonly arcs: readonly (readonly Arcs[])[];
      readonly properties: P;
    };

type Arcs = readonly number[];

export interface DistrictProperties {
  readonly code: string;
  readonly name: string;
  readonly stateCode: string;
  readonly state: string;
}

export interface StateProperties {
  readonly code: string;
  readonly name: string;
}

/** `[lon, lat]` in degrees. */
export type Position = [lon: number, lat: number];

/** Per polygon its rings, the outer one first; every ring ends on the point it starts from. */
export type Polygons = Position[][][];

/** Turns geometries of a topology into polygons; neighbours get exactly the same border points. */
export function polygonReader(
  topology: DistrictTopology,
): <P>(geometry: TopologyGeometry<P>) => Polygons {
  const { scale, translate } = topology.transform;
  const arcs = topology.arcs.map((steps) => {
    let x = 0;
    let y = 0;
    return steps.map(([dx, dy]): Position => {
      x += dx!;
      y += dy!;
      return [x * scale[0] + translate[0], y * scale[1] + translate[1]];
    });
  });
  const ringOf = (indices: Arcs): Position[] => {
    const ring: Position[] = [];
    for (const index of indices) {
      const points = index < 0 ? arcs[~index]!.toReversed() : arcs[index]!;
      // An arc starts on the point where the one before it ended.
      for (let i = ring.length === 0 ? 0 : 1; i < points.length; i++) ring.push(points[i]!);
    }
    return ring;
  };
  return (geometry) =>
    geometry.type === 'Polygon'
      ? [geometry.arcs.map(ringOf)]
      : geometry.arcs.map((polygon) => polygon.map(ringOf));
}

import {
  type DistrictProperties,
  type DistrictTopology,
  type Polygons,
  polygonReader,
  type StateProperties,
} from './topology.js';

/** GeoJSON of one area; outer rings run clockwise, as d3-geo draws them. */
export interface AreaFeature<P> {
  readonly type: 'Feature';
  readonly id: string;
  readonly properties: P;
  readonly geometry: { readonly type: 'MultiPolygon'; readonly coordinates: Polygons };
}

export interface AreaCollection<P> {
  readonly type: 'FeatureCollection';
  readonly features: AreaFeature<P>[];
}

/** All districts of a map as GeoJSON, in longitude and latitude; `id` is the code. */
export function districtFeatures(map: DistrictTopology): AreaCollection<DistrictProperties> {
  return collection(map, 'districts');
}

/** All states of a map as GeoJSON, in longitude and latitude; `id` is the state code. */
export function stateFeatures(map: DistrictTopology): AreaCollection<StateProperties> {
  return collection(map, 'states');
}

function collection<L extends keyof DistrictTopology['objects']>(map: DistrictTopology, layer: L) {
  type Properties = DistrictTopology['objects'][L]['geometries'][number]['properties'];
  const polygons = polygonReader(map);
  const features = map.objects[layer].geometries.map(
    (geometry): AreaFeature<Properties> => ({
      type: 'Feature',
      id: geometry.properties.code,
      properties: geometry.properties,
      geometry: { type: 'MultiPolygon', coordinates: polygons(geometry) },
    }),
  );
  return { type: 'FeatureCollection' as const, features };
}

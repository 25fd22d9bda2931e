export type { Alias, AliasKind } from './alias.js';
export {
  type AreaCollection,
  type AreaFeature,
  districtFeatures,
  stateFeatures,
} from './feature-collection.js';
export { findDistrictAt } from './find-district-at.js';
export {
  type BoundingBox,
  type GeoDistrict,
  type Geography,
  type GeoState,
  geoDistrict,
  type Neighbour,
  type PopulationRow,
  type RateNote,
} from './geography.js';
export { loadGeography, loadMap, type MapDetail } from './load.js';
export { neighboursOf, touchingDistricts } from './neighbours.js';
export { type Population, populationOf, type Rate, ratePer100k } from './population.js';
export { type GeographyFiles, readGeography } from './read-geography.js';
export {
  type SearchOptions,
  type SearchResult,
  searchDistricts,
} from './search/search-districts.js';
export { createSearchIndex, type NameSource, type SearchIndex } from './search/search-index.js';
export type {
  DistrictProperties,
  DistrictTopology,
  Polygons,
  Position,
  StateProperties,
} from './topology.js';

import type { FilterSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { colours } from './colours.js';

/** A base map: what lies under the pins. */
export interface Basemap {
  sources: Record<string, SourceSpecification>;
  layers: LayerSpecification[];
}

// No glyph files: letters are drawn with the page's own font, Kazakh ones included.
const font = ['Golos Text', 'sans-serif'];

const ofRank = (rank: number): FilterSpecification => ['==', ['get', 'rank'], rank];

/** The outlines of the regions and the towns: needs no other server and no large file. */
export function embedded(base: string, language: string, isDark: boolean): Basemap {
  const c = colours(isDark);
  const town = (rank: number, minzoom: number, size: number): LayerSpecification => ({
    id: `town-${rank}`,
    type: 'symbol',
    source: 'towns',
    minzoom,
    filter: ofRank(rank),
    layout: {
      'text-field': ['get', language],
      'text-font': font,
      'text-size': ['interpolate', ['linear'], ['zoom'], 4, size, 10, size + 5],
      'text-variable-anchor': ['left', 'right', 'top', 'bottom'],
      // A cluster often covers a large town when one sees the whole country.
      'text-radial-offset': rank ? 0.6 : ['interpolate', ['linear'], ['zoom'], 7, 1.9, 9, 0.7],
      'symbol-sort-key': ['-', ['get', 'population']],
    },
    paint: { 'text-color': c.ink, 'text-halo-color': c.land, 'text-halo-width': 1.5 },
  });
  const dot = (rank: number, minzoom: number, radius: number): LayerSpecification => ({
    id: `town-dot-${rank}`,
    type: 'circle',
    source: 'towns',
    minzoom,
    filter: ofRank(rank),
    paint: {
      'circle-radius': radius,
      'circle-color': c.land,
      'circle-stroke-color': c.ink,
      'circle-stroke-width': 1.5,
    },
  });
  return {
    sources: {
      regions: { type: 'geojson', data: `${base}regions.geojson`, attribution: 'GeoNames, Natural Earth' },
      towns: { type: 'geojson', data: `${base}towns.geojson` },
    },
    layers: [
      { id: 'outside', type: 'background', paint: { 'background-color': c.outside } },
      {
        id: 'land',
        type: 'fill',
        source: 'regions',
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': c.land },
      },
      {
        // The borders are approximate: near a town they would say more than they know.
        id: 'border',
        type: 'line',
        source: 'regions',
        filter: ['==', ['geometry-type'], 'Polygon'],
        layout: { 'line-join': 'round' },
        paint: { 'line-color': c.border, 'line-opacity': ['interpolate', ['linear'], ['zoom'], 8, 1, 10, 0] },
      },
      {
        id: 'region',
        type: 'symbol',
        source: 'regions',
        minzoom: 4.4,
        maxzoom: 8,
        filter: ['==', ['geometry-type'], 'Point'],
        layout: {
          'text-field': ['get', language],
          'text-font': font,
          'text-size': 12,
          'text-letter-spacing': 0.06,
          'text-max-width': 9,
        },
        paint: { 'text-color': c.soft, 'text-halo-color': c.land, 'text-halo-width': 1.5 },
      },
      dot(3, 6.5, 2),
      dot(2, 5.5, 2.5),
      dot(1, 3, 3),
      dot(0, 0, 4.5),
      town(3, 6.5, 11),
      town(2, 5.5, 11.5),
      town(1, 3, 12),
      town(0, 0, 14),
    ],
  };
}

/** A PMTiles file in the Protomaps schema, on our own server. */
export function streets(url: string, language: string, isDark: boolean): Basemap {
  const c = colours(isDark);
  const name: ['coalesce', ...unknown[]] = ['coalesce', ['get', `name:${language}`], ['get', 'name']];
  const text = { 'text-color': c.ink, 'text-halo-color': c.land, 'text-halo-width': 1.5 };
  const fill = (id: string, color: string, filter?: FilterSpecification): LayerSpecification => ({
    id,
    type: 'fill',
    source: 'streets',
    'source-layer': id,
    ...(filter && { filter }),
    paint: { 'fill-color': color },
  });
  const road = (id: string, kinds: string[], minzoom: number, width: number, edge: boolean): LayerSpecification => ({
    id,
    type: 'line',
    source: 'streets',
    'source-layer': 'roads',
    minzoom,
    filter: ['in', ['get', 'kind'], ['literal', kinds]],
    layout: { 'line-cap': 'round', 'line-join': 'round' },
    paint: {
      'line-color': edge ? c.roadEdge : c.road,
      'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 6, edge ? 1.4 : 0.6, 18, width + (edge ? 2 : 0)],
    },
  });
  return {
    sources: {
      streets: { type: 'vector', url: `pmtiles://${url}`, attribution: 'OpenStreetMap, GeoNames, Natural Earth' },
    },
    layers: [
      { id: 'outside', type: 'background', paint: { 'background-color': c.outside } },
      fill('earth', c.land),
      fill('landuse', c.green, [
        'in',
        ['get', 'kind'],
        ['literal', ['park', 'forest', 'wood', 'grass', 'garden', 'cemetery']],
      ]),
      fill('water', c.water, ['==', ['geometry-type'], 'Polygon']),
      fill('buildings', c.building),
      {
        id: 'boundaries',
        type: 'line',
        source: 'streets',
        'source-layer': 'boundaries',
        paint: { 'line-color': c.border, 'line-dasharray': [3, 2] },
      },
      road('minor-edge', ['minor_road', 'path'], 13, 12, true),
      road('major-edge', ['major_road', 'highway'], 6, 20, true),
      road('minor', ['minor_road', 'path'], 12, 12, false),
      road('major', ['major_road', 'highway'], 6, 20, false),
      {
        id: 'road-names',
        type: 'symbol',
        source: 'streets',
        'source-layer': 'roads',
        minzoom: 14,
        layout: { 'symbol-placement': 'line', 'text-field': name as never, 'text-font': font, 'text-size': 12 },
        paint: text,
      },
      {
        id: 'places',
        type: 'symbol',
        source: 'streets',
        'source-layer': 'places',
        filter: ['in', ['get', 'kind'], ['literal', ['locality', 'neighbourhood', 'macrohood']]],
        layout: {
          'text-field': name as never,
          'text-font': font,
          'text-size': ['interpolate', ['linear'], ['coalesce', ['get', 'population_rank'], 1], 1, 11, 12, 16],
          'symbol-sort-key': ['-', ['coalesce', ['get', 'population_rank'], 0]],
        },
        paint: text,
      },
    ],
  };
}

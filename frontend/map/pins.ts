import type { ExpressionSpecification, LayerSpecification, SourceSpecification } from 'maplibre-gl';
import { colours, pinColours } from './colours.js';

export interface Pin {
  id: string;
  latitude: number;
  longitude: number;
  label: string;
  status: 'PUBLISHED' | 'PAUSED' | 'APPLYING' | 'ATTENTION';
}

// Each status has its own drawing as well as its own colour.
const looks: Record<Pin['status'], { colour: string; drawing: string; stroke?: boolean }> = {
  PUBLISHED: {
    colour: pinColours.published,
    drawing:
      'M20.6 7.1a3.1 3.1 0 1 0 .01 0zM16.2 13.7c-4.1 1.4-6.5 5.6-6.5 11.1h4.6c.2-2.7 1.6-4 3.7-4s3.5 1.3 3.7 4h3.6c0-3.6-.6-6.3-1.7-8.5-.6-1.1-1.4-1.4-2.6-1.4-2 0-3.6-.1-4.8-1.2zM18 15.6a2.2 2.2 0 1 1-.01 0z',
  },
  PAUSED: { colour: pinColours.paused, drawing: 'M14.5 13v8M21.5 13v8', stroke: true },
  APPLYING: { colour: pinColours.applying, drawing: 'M18 11.5V17l3.8 2.6M18 8.5a8.5 8.5 0 1 0 .01 0z', stroke: true },
  ATTENTION: { colour: pinColours.attention, drawing: 'M18 10v8M18 22.6v.1', stroke: true },
};
const shape = 'M18 1.5C8.9 1.5 2 8.3 2 17c0 10.8 11.5 20.5 16 27 4.5-6.5 16-16.2 16-27C34 8.3 27.1 1.5 18 1.5z';

/** The picture of a pin, 36 by 46 at `ratio` pixels per unit. */
export function picture(status: Pin['status'], ratio: number): HTMLCanvasElement {
  const look = looks[status];
  const canvas = document.createElement('canvas');
  canvas.width = 36 * ratio;
  canvas.height = 46 * ratio;
  const pen = canvas.getContext('2d')!;
  pen.scale(ratio, ratio);
  pen.fillStyle = look.colour;
  pen.strokeStyle = pinColours.drawing;
  pen.lineWidth = 2;
  pen.lineCap = 'round';
  pen.fill(new Path2D(shape));
  pen.stroke(new Path2D(shape));
  const drawing = new Path2D(look.drawing);
  if (look.stroke) {
    pen.lineWidth = 3;
    pen.stroke(drawing);
  } else {
    pen.fillStyle = pinColours.drawing;
    pen.fill(drawing, 'evenodd');
  }
  return canvas;
}

/** The same as pixels, for MapLibre. */
export function pixels(status: Pin['status'], ratio: number): ImageData {
  const canvas = picture(status, ratio);
  return canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
}

export function pinSource(pins: Pin[]): SourceSpecification {
  return {
    type: 'geojson',
    cluster: true,
    clusterRadius: 46,
    clusterMaxZoom: 15,
    data: {
      type: 'FeatureCollection',
      features: pins.map(({ longitude, latitude, ...properties }) => ({
        type: 'Feature',
        properties,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      })),
    },
  };
}

export function pinLayers(isDark: boolean): LayerSpecification[] {
  const c = colours(isDark);
  const isCluster: ExpressionSpecification = ['has', 'point_count'];
  return [
    {
      id: 'clusters',
      type: 'circle',
      source: 'pins',
      filter: isCluster,
      paint: {
        'circle-color': c.mark,
        'circle-stroke-color': c.halo,
        'circle-stroke-width': 3,
        'circle-radius': ['step', ['get', 'point_count'], 17, 10, 20, 100, 25],
      },
    },
    {
      id: 'cluster-counts',
      type: 'symbol',
      source: 'pins',
      filter: isCluster,
      layout: {
        'text-field': ['get', 'point_count_abbreviated'],
        'text-font': ['Golos Text', 'sans-serif'],
        'text-size': 14,
        'text-allow-overlap': true,
        'text-ignore-placement': true,
      },
      paint: { 'text-color': c.onMark },
    },
    {
      id: 'pins',
      type: 'symbol',
      source: 'pins',
      filter: ['!', isCluster],
      layout: {
        'icon-image': ['get', 'status'],
        'icon-anchor': 'bottom',
        'icon-allow-overlap': true,
        'text-field': ['step', ['zoom'], '', 13, ['get', 'label']],
        'text-font': ['Golos Text', 'sans-serif'],
        'text-size': 13,
        'text-anchor': 'top',
        'text-offset': [0, 0.2],
        'text-optional': true,
      },
      paint: { 'text-color': c.name, 'text-halo-color': c.halo, 'text-halo-width': 1.5 },
    },
  ];
}

import { LitElement, css, html, nothing, unsafeCSS, type PropertyValues } from 'lit';
import { customElement, property, query, state } from 'lit/decorators.js';
import type { GeoJSONSource, LayerSpecification, LngLat, Map, Marker, StyleSpecification } from 'maplibre-gl';
import sheet from 'maplibre-gl/dist/maplibre-gl.css?inline';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?url';
import { embedded, streets } from './basemap.js';
import { colours } from './colours.js';
import { picture, pinLayers, pinSource, pixels, type Pin } from './pins.js';

type MapLibre = typeof import('maplibre-gl');
type Point = { latitude: number; longitude: number };
type Texts = Record<
  | 'label'
  | 'help'
  | 'place'
  | 'pin'
  | 'none'
  | 'zoomIn'
  | 'zoomOut'
  | 'metres'
  | 'kilometres'
  | 'ctrlScroll'
  | 'twoFingers',
  string
>;

const fitting = { padding: 40, maxZoom: 16 };

/**
 * A map of pins; with `placing`, one pin of its own that is dragged, clicked or, without a mouse, put in the middle.
 * What is on the map is a function of the properties: every change makes a style, and MapLibre works out the difference.
 */
@customElement('pana-map')
export class PanaMap extends LitElement {
  static override styles = [
    unsafeCSS(sheet),
    css`
      :host {
        display: flex;
        flex-direction: column;
        position: relative;
        min-height: 240px;
        background: light-dark(${unsafeCSS(colours(false).outside)}, ${unsafeCSS(colours(true).outside)});
        caret-color: light-dark(white, black);
      }
      #map {
        flex: 1;
        min-height: 0;
      }
      #map canvas:focus-visible {
        outline: 3px solid var(--pana-accent);
        outline-offset: -3px;
      }
      .stage {
        position: relative;
        flex: 1;
        display: flex;
        flex-direction: column;
        min-height: 0;
      }
      .cross {
        position: absolute;
        inset: calc(50% - 14px) auto auto calc(50% - 14px);
        width: 28px;
        height: 28px;
        pointer-events: none;
        background:
          linear-gradient(var(--pana-ink) 0 0) center / 2px 100% no-repeat,
          linear-gradient(var(--pana-ink) 0 0) center / 100% 2px no-repeat;
        mask: radial-gradient(circle, transparent 4px, black 5px);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        gap: 8px 16px;
        padding: 8px 12px;
        background: var(--pana-surface, Canvas);
        color: var(--pana-ink, CanvasText);
      }
      .bar p {
        flex: 1 1 16rem;
        margin: 0;
        color: var(--pana-ink-soft, inherit);
        font-size: 0.875rem;
      }
      .bar output {
        font-variant-numeric: tabular-nums;
      }
      .bar button {
        min-height: 44px;
        padding: 0 16px;
        border: 1px solid var(--pana-line-strong, currentColor);
        border-radius: 10px;
        background: none;
        color: var(--pana-accent, inherit);
        font: inherit;
        font-weight: 600;
        cursor: pointer;
      }
      .bar button:focus-visible {
        outline: 3px solid var(--pana-accent);
        outline-offset: 2px;
      }
      .legend {
        margin: 0;
        list-style: none;
      }
      .legend li {
        display: flex;
        align-items: center;
        gap: 8px;
      }
      .legend canvas {
        width: 18px;
        height: 23px;
      }
      .none {
        margin: auto;
        padding: 24px;
        max-width: 40ch;
        text-align: center;
        color: var(--pana-ink, CanvasText);
      }
      .pin {
        width: 48px;
        height: 61px;
        cursor: grab;
      }
      .maplibregl-map {
        font-family: inherit;
        font-size: 0.75rem;
      }
      .maplibregl-ctrl-group button {
        width: 44px;
        height: 44px;
      }
      .maplibregl-ctrl.maplibregl-ctrl-attrib,
      .maplibregl-ctrl.maplibregl-ctrl-scale {
        background: color-mix(in srgb, var(--pana-surface, Canvas) 80%, transparent);
        color: var(--pana-ink, CanvasText);
        border-color: var(--pana-ink, CanvasText);
      }
      .dark .maplibregl-ctrl-group {
        background: var(--pana-surface, Canvas);
      }
      .dark .maplibregl-ctrl-group button + button {
        border-color: var(--pana-line, ButtonBorder);
      }
      .dark .maplibregl-ctrl-icon {
        filter: invert(1);
      }
    `,
  ];

  @property({ attribute: false }) pins: Pin[] = [];
  /** What each kind of pin means; empty for no legend. */
  @property({ attribute: false }) legend: Partial<Record<Pin['status'], string>> = {};
  @property({ attribute: false }) layers: Record<string, GeoJSON.GeoJSON> = {};
  @property({ attribute: false }) marker: Point | null = null;
  /** West, south, east, north; every new array moves the map. */
  @property({ attribute: false }) box: [number, number, number, number] = [46.4, 40.5, 87.4, 55.5];
  @property({ attribute: false }) texts: Partial<Texts> = {};
  @property() language = 'kk';
  @property({ type: Boolean }) placing = false;
  /** Leaves one finger and the wheel to the page around the map. */
  @property({ type: Boolean }) gentle = false;
  /** Where regions.geojson and towns.geojson are. */
  @property() base = '/map/';
  /** Address of a PMTiles file on this server; empty for the embedded base map. */
  @property() basemap = '';

  @state() private missing = false;
  @state() private dark = false;
  @query('#map') private canvas!: HTMLElement;

  private map?: Map;
  private handle?: Marker;
  private moved = false;
  private sizes = new ResizeObserver(() => this.fill());
  private scheme = matchMedia('(prefers-color-scheme: dark)');
  private watcher = new MutationObserver(() => this.readScheme());

  override connectedCallback() {
    super.connectedCallback();
    this.scheme.addEventListener('change', this.readScheme);
    this.watcher.observe(document.documentElement, { attributes: true, attributeFilter: ['style', 'theme', 'class'] });
    if (this.hasUpdated) this.start();
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.scheme.removeEventListener('change', this.readScheme);
    this.watcher.disconnect();
    this.stop();
  }

  protected override firstUpdated() {
    this.readScheme();
    this.start();
  }

  protected override updated(changed: PropertyValues<this>) {
    if (!this.map) return;
    if ((['texts', 'basemap', 'base'] as const).some((name) => changed.has(name))) {
      this.stop();
      this.start();
      return;
    }
    if (changed.has('placing') || changed.has('marker')) this.showMarker();
    if (changed.has('box')) {
      this.moved = false;
      this.map.fitBounds(this.box, fitting);
    }
    this.map.setStyle(this.picture());
  }

  protected override render() {
    if (this.missing) return html`<p class="none" role="status">${this.texts.none}</p>`;
    const at = this.marker;
    return html`
      <div class="stage ${this.dark ? 'dark' : ''}">
        <div id="map" @keydown=${this.onKey}></div>
        ${this.placing ? html`<div class="cross"></div>` : nothing}
      </div>
      ${
        this.placing
          ? html`<div class="bar">
              <button type="button" @click=${this.placeInTheMiddle}>${this.texts.place}</button>
              <output>${at ? `${at.latitude.toFixed(5)}, ${at.longitude.toFixed(5)}` : nothing}</output>
              <p>${this.texts.help}</p>
            </div>`
          : nothing
      }
      ${
        Object.keys(this.legend).length
          ? html`<ul class="bar legend">
              ${Object.entries(this.legend).map(
                ([status, words]) => html`<li>${picture(status as Pin['status'], 2)}${words}</li>`,
              )}
            </ul>`
          : nothing
      }
    `;
  }

  private async start() {
    try {
      const [library, { Protocol }] = await Promise.all([
        import('maplibre-gl'),
        this.basemap ? import('pmtiles') : { Protocol: undefined },
        // Letters are drawn once; without this they would be drawn before the page's font has come.
        document.fonts.load('16px "Golos Text"', 'Aаәі').catch(() => undefined),
      ]);
      if (!this.isConnected || this.map) return;
      library.setWorkerUrl(new URL(workerUrl, import.meta.url).href);
      if (Protocol) library.addProtocol('pmtiles', new Protocol().tile);
      this.map = this.build(library);
    } catch {
      // It cannot be drawn here, or did not come over the network.
      this.missing = true;
    }
  }

  /** Until the reader moves the map, it shows the whole of what it was asked to show. */
  private fill() {
    this.map?.resize();
    if (!this.moved) this.map?.fitBounds(this.box, { ...fitting, animate: false });
  }

  private stop() {
    this.sizes.disconnect();
    this.map?.remove();
    this.map = this.handle = undefined;
  }

  private build(library: MapLibre): Map {
    const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
    const map = new library.Map({
      container: this.canvas,
      style: this.picture(),
      bounds: this.box,
      fitBoundsOptions: fitting,
      // Ours, below: MapLibre's own overlooks a change of size that comes before its first look.
      trackResize: false,
      maxBounds: [25, 30, 109, 65],
      maxZoom: 19,
      maxPitch: 0,
      dragRotate: false,
      cooperativeGestures: this.gentle,
      pitchWithRotate: false,
      fadeDuration: calm ? 0 : 200,
      attributionControl: { compact: false },
      locale: {
        'Map.Title': this.texts.label ?? '',
        'Marker.Title': this.texts.pin ?? '',
        'NavigationControl.ZoomIn': this.texts.zoomIn ?? '',
        'NavigationControl.ZoomOut': this.texts.zoomOut ?? '',
        'CooperativeGesturesHandler.WindowsHelpText': this.texts.ctrlScroll ?? '',
        'CooperativeGesturesHandler.MacHelpText': this.texts.ctrlScroll ?? '',
        'CooperativeGesturesHandler.MobileHelpText': this.texts.twoFingers ?? '',
        'ScaleControl.Meters': this.texts.metres ?? 'm',
        'ScaleControl.Kilometers': this.texts.kilometres ?? 'km',
      },
    });
    map.touchZoomRotate.disableRotation();
    map.keyboard.disableRotation();
    map.addControl(new library.NavigationControl({ showCompass: false }), 'top-right');
    map.addControl(new library.ScaleControl({ maxWidth: 120 }), 'bottom-left');
    map.setMissingStyleImageResolver((id) => {
      map.addImage(id, pixels(id as Pin['status'], 2), { pixelRatio: 2 });
    });
    map.on('click', 'pins', ({ features }) => this.tell('pin-clicked', { id: features![0].properties.id }));
    map.on('click', 'clusters', async ({ features }) => {
      const { geometry, properties } = features![0];
      const zoom = await map.getSource<GeoJSONSource>('pins')!.getClusterExpansionZoom(properties.cluster_id);
      map.easeTo({ center: (geometry as GeoJSON.Point).coordinates as [number, number], zoom });
    });
    map.on('click', ({ lngLat }) => this.placing && this.place(lngLat));
    for (const layer of ['pins', 'clusters']) {
      map.on('mouseenter', layer, () => (map.getCanvas().style.cursor = 'pointer'));
      map.on('mouseleave', layer, () => (map.getCanvas().style.cursor = ''));
    }
    this.handle = new library.Marker({ element: this.pinElement(), anchor: 'bottom', draggable: true });
    this.handle.on('dragend', () => this.place(this.handle!.getLngLat()));
    map.on('movestart', ({ originalEvent }) => (this.moved ||= Boolean(originalEvent)));
    this.sizes.observe(this.canvas);
    this.map = map;
    this.showMarker();
    return map;
  }

  private picture(): StyleSpecification {
    const ground = this.basemap
      ? streets(this.basemap, this.language, this.dark)
      : embedded(this.base, this.language, this.dark);
    const own = Object.entries(this.layers);
    return {
      version: 8,
      sources: {
        ...ground.sources,
        ...Object.fromEntries(own.map(([id, data]) => [id, { type: 'geojson', data }])),
        pins: pinSource(this.pins),
      },
      layers: [...ground.layers, ...own.flatMap(([id]) => this.overlay(id)), ...pinLayers(this.dark)],
    };
  }

  private overlay(id: string): LayerSpecification[] {
    const c = colours(this.dark);
    return [
      {
        id: `${id}-fill`,
        type: 'fill',
        source: id,
        filter: ['==', ['geometry-type'], 'Polygon'],
        paint: { 'fill-color': c.mark, 'fill-opacity': 0.15 },
      },
      {
        id: `${id}-line`,
        type: 'line',
        source: id,
        filter: ['!=', ['geometry-type'], 'Point'],
        paint: { 'line-color': c.mark, 'line-width': 2 },
      },
      {
        id: `${id}-point`,
        type: 'circle',
        source: id,
        filter: ['==', ['geometry-type'], 'Point'],
        paint: { 'circle-color': c.mark, 'circle-radius': 5, 'circle-opacity': 0.7 },
      },
      {
        id: `${id}-name`,
        type: 'symbol',
        source: id,
        filter: ['all', ['==', ['geometry-type'], 'Point'], ['has', 'name']],
        layout: {
          'text-field': ['get', 'name'],
          'text-font': ['Golos Text', 'sans-serif'],
          'text-size': 15,
          'text-anchor': 'top',
          'text-offset': [0, 0.6],
        },
        paint: {
          'text-color': c.name,
          'text-halo-color': c.halo,
          'text-halo-width': 1.5,
        },
      },
    ];
  }

  private pinElement(): HTMLElement {
    const canvas = picture('PUBLISHED', 3);
    canvas.className = 'pin';
    return canvas;
  }

  private showMarker() {
    if (!this.map || !this.handle) return;
    this.handle.setDraggable(this.placing);
    if (this.marker) this.handle.setLngLat([this.marker.longitude, this.marker.latitude]).addTo(this.map);
    else this.handle.remove();
  }

  private placeInTheMiddle() {
    if (this.map) this.place(this.map.getCenter());
  }

  private onKey(event: KeyboardEvent) {
    if (!this.placing || event.key !== 'Enter' || event.target !== this.map?.getCanvas()) return;
    event.preventDefault();
    this.placeInTheMiddle();
  }

  /** A millionth of a degree is a hand's breadth. */
  private place({ lat, lng }: LngLat) {
    const round = (degrees: number) => Math.round(degrees * 1e6) / 1e6;
    this.marker = { latitude: round(lat), longitude: round(lng) };
    this.tell('pin-moved', this.marker);
  }

  private tell(type: string, detail: object) {
    this.dispatchEvent(new CustomEvent(type, { detail }));
  }

  /** Light or dark as the page is, whether the system or the page has chosen it. */
  private readScheme = () => {
    this.dark = getComputedStyle(this).caretColor === 'rgb(0, 0, 0)';
  };
}

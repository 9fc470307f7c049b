import path from 'path';
import type { PluginOption, UserConfigFn } from 'vite';
import { overrideVaadinConfig } from './vite.generated';

/** The map by itself, under a name that stays: the public site loads it without the back office around it. */
const publicMap: PluginOption = {
  name: 'pana:public-map',
  apply: 'build',
  buildStart() {
    this.emitFile({
      type: 'chunk',
      id: path.resolve(__dirname, 'frontend/map/pana-map.ts'),
      fileName: 'VAADIN/build/pana-map.js',
    });
  },
};

const customConfig: UserConfigFn = () => ({
  plugins: process.env.devBundle ? [] : [publicMap],
});

export default overrideVaadinConfig(customConfig);

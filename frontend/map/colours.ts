// WebGL and canvas know no CSS variables. A colour that a page has too says which token it is, and LookTest compares; the
// others are of the ground and of pins, which only a map has.

export interface Colours {
  outside: string;
  land: string;
  green: string;
  border: string;
  water: string;
  building: string;
  road: string;
  roadEdge: string;
  ink: string;
  soft: string;
  mark: string;
  onMark: string;
  name: string;
  halo: string;
}

const byDay: Colours = {
  outside: '#e9e3d9',
  land: '#fbf8f3',
  green: '#e9efdf',
  border: '#bfb3a4',
  water: '#cfe0e4',
  building: '#ece4d9',
  road: '#ffffff',
  roadEdge: '#ddd2c3',
  ink: '#39322c',
  soft: '#6b6158',
  mark: '#0f5b62', // --pana-accent
  onMark: '#fff', // --pana-on-accent
  name: '#28221e', // --pana-ink
  halo: '#fffdfa', // --pana-surface
};

const byNight: Colours = {
  outside: '#171513',
  land: '#25211e',
  green: '#262a22',
  border: '#5d544c',
  water: '#1b2c33',
  building: '#302b27',
  road: '#4a433d',
  roadEdge: '#1b1816',
  ink: '#ede5dc',
  soft: '#b3a89c',
  mark: '#7fc8cd', // --pana-accent
  onMark: '#10292b', // --pana-on-accent
  name: '#ede5dc',
  halo: '#25211e',
};

export const colours = (isDark: boolean): Colours => (isDark ? byNight : byDay);

/** Pins are the same by day and by night. */
export const pinColours = {
  published: '#c8102e', // --pana-brand
  paused: '#6b6158',
  applying: '#3b4d7a', // --pana-waiting
  attention: '#9a5b00',
  drawing: '#fff', // --pana-paper
};

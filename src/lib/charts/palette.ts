/** Colours by role, in hex: what an exported figure is drawn with. */
export interface Palette {
  paper: string;
  /** Panels and tracks, just off the paper. */
  wash: string;
  ink: string;
  /** Secondary text. */
  faded: string;
  /** Hairlines and axes. */
  rule: string;
  /** What the reader has picked. */
  accent: string;
  /** Behind the words that were counted. */
  marker: string;
  /** Bars and nodes with no meaning of their own. */
  mark: string;
  /** Shares, from few to many. */
  sequence: readonly string[];
  /** One hue a theme family, in the order of families.json. */
  families: readonly string[];
  /** One hue a position, in the order of the contract; the last is “none”. */
  positions: readonly string[];
}

export const light: Palette = {
  paper: '#fdfcf9',
  wash: '#f1efe8',
  ink: '#1c1e21',
  faded: '#5b6068',
  rule: '#d5d1c6',
  accent: '#b3361f',
  marker: '#ffe38a',
  mark: '#4d6a85',
  sequence: ['#d9e6ea', '#b3d0d9', '#85b4c4', '#5595ab', '#2f748f', '#15526e', '#07334a'],
  families: ['#3c5a9a', '#8c3a5b', '#9a5b12', '#2f7d5b', '#1f7a8c', '#6b4fa0', '#6a6a35'],
  positions: ['#1f5fa8', '#6f7f8f', '#2e8b6f', '#a61e3c', '#c77700', '#7a3fa0', '#c9c5ba']
};

export const dark: Palette = {
  paper: '#15181c',
  wash: '#1f242a',
  ink: '#eceae4',
  faded: '#a7adb5',
  rule: '#3a4048',
  accent: '#ff8a6b',
  marker: '#66540a',
  mark: '#86a5c2',
  sequence: ['#203742', '#264d5c', '#2f687c', '#40869d', '#63a5ba', '#94c5d4', '#cfe8ef'],
  families: ['#8ba6e0', '#dd8fae', '#dca35c', '#74c4a0', '#68c0d1', '#b39be0', '#bcbc7c'],
  positions: ['#6fa8e8', '#9aa8b6', '#5cc2a0', '#ff7d8f', '#f0b24a', '#c793ea', '#4a5058']
};

type Entry = [name: string, pair: [onLight: string, onDark: string]];

function entries(): Entry[] {
  return (Object.keys(light) as (keyof Palette)[]).flatMap((role): Entry[] => {
    const onLight = light[role];
    const onDark = dark[role];
    if (typeof onLight === 'string') return [[role, [onLight, onDark as string]]];
    return onLight.map((colour, i) => [`${role}-${i}`, [colour, onDark[i] ?? colour]]);
  });
}

/** The custom properties that the page's own palette points to; they follow `color-scheme`. */
export function pageVariables(): string {
  return entries()
    .map(([name, [onLight, onDark]]) => `--${name}:light-dark(${onLight},${onDark})`)
    .join(';');
}

/** The palette of the live page: the same roles as custom properties, so a theme switch redraws nothing. */
export const page: Palette = {
  paper: 'var(--paper)',
  wash: 'var(--wash)',
  ink: 'var(--ink)',
  faded: 'var(--faded)',
  rule: 'var(--rule)',
  accent: 'var(--accent)',
  marker: 'var(--marker)',
  mark: 'var(--mark)',
  sequence: light.sequence.map((_, i) => `var(--sequence-${i})`),
  families: light.families.map((_, i) => `var(--families-${i})`),
  positions: light.positions.map((_, i) => `var(--positions-${i})`)
};

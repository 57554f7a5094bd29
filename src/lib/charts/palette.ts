/**
 * Colours by role, in hex: what an exported figure is drawn with. Hues of one role stay apart under protanopia and
 * deuteranopia, mostly by lightness.
 */
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
  /** Marks that stand for “none of these”: uncoded, no position. */
  neutral: string;
  /** Shares, from few to many. */
  sequence: readonly string[];
  /** Used less than elsewhere, used more. */
  diverging: readonly [less: string, more: string];
  /** One hue a kind of evidence, in the order of the contract. */
  evidence: readonly string[];
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
  neutral: '#8a867b',
  sequence: ['#cbdde3', '#a8cad5', '#7fb0c1', '#5595ab', '#2f748f', '#15526e', '#07334a'],
  diverging: ['#a8701a', '#446296'],
  evidence: ['#5f82d4', '#7a4408', '#7d2655', '#6f947d'],
  families: ['#01437d', '#7a2f3c', '#6b3d05', '#497a61', '#366268', '#8365ae', '#776610'],
  positions: ['#5088db', '#5e5f65', '#659772', '#a10d1c', '#875c00', '#5f3694', '#8a867b']
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
  neutral: '#737b86',
  sequence: ['#243b46', '#294a57', '#2d5a6b', '#316b7f', '#63a5ba', '#94c5d4', '#cfe8ef'],
  diverging: ['#c08a2a', '#79b3e1'],
  evidence: ['#c0d4ff', '#b87a18', '#a8688a', '#a4e1af'],
  families: ['#5591d4', '#be6c6e', '#d58e4a', '#b5ead7', '#78a9aa', '#d5cbff', '#f0e192'],
  positions: ['#0d7dc4', '#868e90', '#9ce3b6', '#df5048', '#df9b17', '#e0b4ff', '#737b86']
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
  neutral: 'var(--neutral)',
  diverging: ['var(--diverging-0)', 'var(--diverging-1)'],
  evidence: light.evidence.map((_, i) => `var(--evidence-${i})`),
  sequence: light.sequence.map((_, i) => `var(--sequence-${i})`),
  families: light.families.map((_, i) => `var(--families-${i})`),
  positions: light.positions.map((_, i) => `var(--positions-${i})`)
};

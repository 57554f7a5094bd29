import { sum } from 'd3-array';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import subsetFont from 'subset-font';
import writeFileAtomic from 'write-file-atomic';
import { parseAnalysis, type Analysis } from '#lib/analysis/contract.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { oneLine } from './errors.ts';
import { FONTS, GENERATED, MESSAGES } from './paths.ts';

type Part = 'latin' | 'heading' | 'body' | 'interface' | 'names' | 'text';

/**
 * The faces pages are set in, each a file of a package, and the parts that each is cut into for the pages.
 * Figures draw their text as outlines from the whole face, a `.woff` beside the parts.
 */
const FACES: { family: string; weight: number; file: string; parts: Part[] }[] = [
  {
    family: 'Atlas Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    parts: ['interface', 'names', 'text']
  },
  {
    family: 'Atlas Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    parts: ['heading', 'body']
  },
  {
    family: 'Atlas Latin Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    parts: ['latin']
  },
  {
    family: 'Atlas Latin Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
    parts: ['latin']
  }
];

const FORMATS = ['woff2', 'woff'];

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const TYPOGRAPHY = '–—…·‘’“”×▼、。，；：！？（）《》〈〉「」【】％●▼−→';
const TERMS_ON_CHARTS = 60;
const NAMES_IN_TITLES = 10;
const NUMERALS = '〇一二三四五六七八九十百第';

/**
 * The glyphs of each part, so that a page fetches what it shows: `heading`: titles, `body`: all beside them;
 * `interface`: the words around the charts, `names`: what the charts name beside them, `text`: all else.
 */
type Glyphs = Record<Part, string>;

const HEADING = /_title|_longest$|^position_|^nav_|^passages$|^atlas$/;
const UNFOLDED = /_method$|^measure_/;

class Characters extends Set<string> {
  with(...texts: (string | null | undefined)[]): this {
    for (const text of texts) for (const character of text ?? '') this.add(character);
    return this;
  }
}

function listOf(characters: Characters, ...before: Characters[]): string {
  return [...characters]
    .filter((character) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character))
    .filter((character) => !before.some((set) => set.has(character)))
    .sort()
    .join('');
}

const labels = new Map(lexicon.codebook.map(({ id, zh }) => [id, zh]));

function sentencesOf({ sections }: Analysis['themes'][number]): number {
  return sum(sections, ({ sentences }) => sentences);
}

function glyphsOf(
  analyses: readonly Analysis[],
  messages: readonly (readonly [key: string, text: string])[]
): Glyphs {
  const heading = new Characters(ASCII + TYPOGRAPHY + NUMERALS);
  const shown = new Characters(ASCII + TYPOGRAPHY);
  const names = new Characters();
  const all = new Characters(ASCII + TYPOGRAPHY);
  for (const [key, message] of messages) {
    all.with(message);
    if (HEADING.test(key)) heading.with(message);
    if (!UNFOLDED.test(key)) shown.with(message);
  }
  for (const { zh, en } of [...lexicon.codebook, ...lexicon.families]) {
    shown.with(zh, en);
  }
  for (const { document, sections, terms, themes, references, findings, text } of analyses) {
    const titles = [document.title, document.titleEn, ...sections.map(({ title }) => title)];
    const cited = references.toSorted((a, b) => b.mentions.length - a.mentions.length);
    heading.with(...titles, ...cited.slice(0, NAMES_IN_TITLES).map(({ name }) => name));
    heading.with(...terms.slice(0, NAMES_IN_TITLES).map((term) => term.text));
    const coded = themes.toSorted((a, b) => sentencesOf(b) - sentencesOf(a));
    heading.with(...coded.slice(0, NAMES_IN_TITLES).map(({ id }) => labels.get(id)));
    shown.with(...titles, ...sections.map(({ label }) => label));
    for (const bilingual of [document.place, document.note]) {
      if (bilingual) shown.with(bilingual.zh, bilingual.en);
    }
    for (const term of terms.slice(0, TERMS_ON_CHARTS)) shown.with(term.text, term.gloss);
    names.with(...references.map(({ name }) => name));
    all.with(text, ...[...terms, ...references].map(({ gloss }) => gloss));
    for (const { note } of findings) all.with(note.zh, note.en);
  }
  all.with(...shown, ...names, ...heading);
  return {
    latin: listOf(all)
      .split('')
      .filter((glyph) => glyph < '\u2e80')
      .join(''),
    heading: listOf(heading),
    body: listOf(all, heading),
    interface: listOf(shown),
    names: listOf(names, shown),
    text: listOf(all, shown, names)
  };
}

function unicodeRange(glyphs: string): string {
  return [...glyphs].map((glyph) => `U+${glyph.codePointAt(0)?.toString(16)}`).join(',');
}

function report(name: string, characters: string, subset: Buffer): void {
  console.log(`${name}: ${[...characters].length} glyphs, ${Math.ceil(subset.length / 1024)} KB`);
}

/** Characters that a font can draw. */
function drawable(font: Uint8Array, characters: string): string[] {
  const parsed = parse(Uint8Array.from(font).buffer);
  return [...characters].filter((character) => parsed.charToGlyphIndex(character) > 0);
}

async function main(): Promise<void> {
  const names = (await readdir(GENERATED)).filter((name) => name.endsWith('.json')).sort();
  const analyses = await Promise.all(
    names.map(async (name) =>
      parseAnalysis(JSON.parse(await readFile(join(GENERATED, name), 'utf8')), name)
    )
  );
  const messages = await Promise.all(
    ['zh', 'en'].map(async (lang) => {
      const texts = JSON.parse(await readFile(join(MESSAGES, `${lang}.json`), 'utf8')) as object;
      return Object.entries(texts).map(([key, text]) => [key, JSON.stringify(text)] as const);
    })
  );
  const glyphs = glyphsOf(analyses, messages.flat());
  const key = createHash('sha256')
    .update(JSON.stringify([FACES, FORMATS, glyphs]))
    .digest('hex');
  const sheet = join(FONTS, 'fonts.css');
  const stamp = `/* ${key} */\n`;
  if ((await readFile(sheet, 'utf8').catch(() => '')).startsWith(stamp)) {
    console.log('Fonts: unchanged.');
    return;
  }

  await mkdir(FONTS, { recursive: true });
  const resolve = createRequire(import.meta.url).resolve;
  const rules: string[] = [];
  const absent = new Set(`${glyphs.interface}${glyphs.text}`.match(/[^\p{C}\s]/gu));
  for (const { family, weight, file, parts } of FACES) {
    const source = await readFile(resolve(file));
    for (const part of parts) {
      const characters = glyphs[part];
      if (characters === '') continue;
      const name = `${family.toLowerCase().replaceAll(' ', '-')}-${part}.woff2`;
      const subset = await subsetFont(source, characters, { targetFormat: 'woff2' });
      await writeFileAtomic(join(FONTS, name), subset);
      rules.push(
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;` +
          `src:url('./${name}') format('woff2');unicode-range:${unicodeRange(characters)}}`
      );
      report(name, characters, subset);
    }
    const name = `${family.toLowerCase().replaceAll(' ', '-')}.woff`;
    const characters = parts.map((part) => glyphs[part]).join('');
    const whole = await subsetFont(source, characters, { targetFormat: 'woff' });
    await writeFileAtomic(join(FONTS, name), whole);
    report(name, characters, whole);
    for (const character of drawable(whole, characters)) absent.delete(character);
  }
  if (absent.size > 0) {
    console.warn(
      `No shipped typeface has ${[...absent].join(' ')}: pages show them in a font of the reader’s, figures as empty boxes.`
    );
  }
  await writeFileAtomic(sheet, `${stamp}${rules.join('\n')}\n`);
}

main().catch((error: unknown) => {
  console.error(oneLine(error));
  process.exitCode = 1;
});

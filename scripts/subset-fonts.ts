import { group } from 'd3-array';
import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import subsetFont from 'subset-font';
import writeFileAtomic from 'write-file-atomic';
import { parseAnalysis, type Analysis } from '#lib/analysis/contract.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { PAGES, type PageId } from '#lib/series/pages.ts';
import { chartIds } from '#lib/series/registry.ts';
import { oneLine } from './errors.ts';
import { firstWords, inOwnLetters } from './first-words.ts';
import { FONTS, GENERATED, MESSAGES } from './paths.ts';

/**
 * The faces pages are set in, each a file of a package. Pages fetch slices of them, figures draw their text as outlines
 * from the whole face, a `.woff` beside the slices.
 */
const FACES = [
  {
    family: 'Atlas Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    glyphs: 'text'
  },
  {
    family: 'Atlas Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    glyphs: 'headings'
  },
  {
    family: 'Atlas Latin Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    glyphs: 'latin'
  },
  {
    family: 'Atlas Latin Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
    glyphs: 'latin'
  }
] as const;

const FORMATS = ['woff2', 'woff'];

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const DIGITS = '0123456789%';
const TYPOGRAPHY = '–—…·‘’“”×▼、。，；：！？（）《》〈〉「」【】％●▼−→';
const NUMERALS = '〇一二三四五六七八九十百第';

/** Messages of dialogs, presentations, folded notes and of the pages that set the whole text anyway. */
const LATER =
  /_(?:failed|method)$|^(?:back|codebook|column|download|export|figure|findings?|heading|highlight|kwic|measures?|not|notes|present|search|segmenter|source|text|unknown|versions?)_|^lead_(?:source|text)$|^briefing_(?!add|of)/;
const HEADING = /^(?:atlas|passages)$|^(?:nav|position)_|_title$/;
const TITLE = /_title|_longest$/;

class Characters extends Set<string> {
  with(...texts: (string | null | undefined)[]): this {
    for (const text of texts) for (const character of text ?? '') this.add(character);
    return this;
  }
}

/** Glyphs in the order in which pages need them; each belongs to the first slice that names it. */
type Slices = Map<string, Characters>;

type Messages = readonly (readonly [key: string, text: string])[];

function messagesOf(messages: Messages, wanted: (key: string) => boolean): string[] {
  return messages.filter(([key]) => wanted(key)).map(([, text]) => text);
}

/** Glyphs of one page alone that are worth a file beside the common one. */
const WORTH_A_FILE = 10;

/** What the first page or at least two others show, fetched once for all, then what is left of each. */
function byPage(common: Characters, pages: ReadonlyMap<PageId, Characters>): Slices {
  common.with(...(pages.get('overview') ?? []));
  const shown = [...pages.values()].flatMap((characters) => [...characters]);
  for (const [character, on] of group(shown, (each) => each)) {
    if (on.length > 1) common.add(character);
  }
  const slices: Slices = new Map([['common', common]]);
  for (const [page, characters] of pages) {
    const own = [...characters].filter((each) => !common.has(each));
    if (own.length < WORTH_A_FILE) common.with(...own);
    else slices.set(page, characters);
  }
  return slices;
}

/** The glyphs of each kind of face, slice by slice. */
function glyphsOf(
  analyses: readonly Analysis[],
  messages: Messages
): Record<(typeof FACES)[number]['glyphs'], Slices> {
  const pages = Object.keys(PAGES).filter((page) => page !== 'present') as PageId[];
  const isAbout = (subjects: readonly string[]) => (key: string) =>
    subjects.includes(/^(?:lead_.+|[^_]+)/.exec(key)?.[0] ?? '');
  const labels = new Map(pages.map((page) => [page, new Characters()]));
  const titles = new Map(pages.map((page) => [page, new Characters()]));
  const interfaceWords = new Characters(ASCII + TYPOGRAPHY);
  const headings = new Characters(DIGITS + NUMERALS + TYPOGRAPHY);
  const sectionTitles = new Characters();
  const picked = new Characters(ASCII);
  const text = new Characters();
  const all = new Characters(ASCII + TYPOGRAPHY);

  const isOfPage = isAbout([...chartIds, ...pages.map((page) => `lead_${page}`)]);
  interfaceWords.with(...messagesOf(messages, (key) => !LATER.test(key) && !isOfPage(key)));
  headings.with(
    ...messagesOf(messages, (key) => HEADING.test(key) && !isOfPage(key)).map((text) =>
      inOwnLetters(text, 'en')
    )
  );
  for (const [page, characters] of labels) {
    const isShown = isAbout([...PAGES[page].charts, `lead_${page}`]);
    characters.with(
      ...messagesOf(messages, (key) => isShown(key) && !LATER.test(key) && !TITLE.test(key))
    );
  }
  picked.with(...messagesOf(messages, (key) => TITLE.test(key)));
  for (const { zh } of lexicon.codebook) picked.with(zh);
  for (const analysis of analyses) {
    const { document, sections, terms, references } = analysis;
    const named = [document.title, document.titleEn, ...sections.map(({ title }) => title)];
    interfaceWords.with(...named, ...sections.map(({ label }) => label));
    for (const bilingual of [document.place, document.note]) {
      if (bilingual) interfaceWords.with(bilingual.zh, bilingual.en);
    }
    headings.with(document.title);
    sectionTitles.with(...sections.map(({ title }) => title));
    picked.with(...named);
    for (const [page, words] of firstWords(analysis)) {
      labels.get(page)?.with(...words.labels);
      titles.get(page)?.with(...words.titles);
    }
    for (const characters of labels.values()) picked.with(...characters);
    text.with(analysis.text);
    all.with(...[...terms, ...references].flatMap((each) => [each.gloss, nameOf(each)]));
    for (const { note } of analysis.findings) all.with(note.zh, note.en);
  }
  for (const { zh, en } of [...lexicon.codebook, ...lexicon.families]) all.with(zh, en);
  all.with(...messagesOf(messages, () => true), ...text, ...picked, ...headings, ...interfaceWords);
  const latin = new Characters([...all].filter((character) => character < '\u2e80'));
  return {
    text: byPage(interfaceWords, labels).set('passages', text).set('rest', all),
    headings: byPage(headings, titles)
      .set('sections', sectionTitles)
      .set('picked', picked)
      .set('rest', all),
    latin: new Map([['all', latin]])
  };
}

function nameOf(named: Analysis['terms'][number] | Analysis['references'][number]): string {
  return 'text' in named ? named.text : named.name;
}

/** Glyphs of each slice as one sorted text, without those of the slices before. */
function cut(slices: Slices): Map<string, string> {
  const before = new Set<string>();
  return new Map(
    [...slices].map(([name, characters]) => {
      const left = [...characters].filter(
        (character) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character) && !before.has(character)
      );
      for (const character of left) before.add(character);
      return [name, left.sort().join('')];
    })
  );
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
  const slices = FACES.map((face) => ({ ...face, slices: cut(glyphs[face.glyphs]) }));
  const key = createHash('sha256')
    .update(JSON.stringify([FORMATS, slices.map((face) => [face, ...face.slices])]))
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
  const absent = new Set<string>();
  const drawn = new Set<string>();
  for (const { family, weight, file, slices: ofFace } of slices) {
    const source = await readFile(resolve(file));
    const face = family.toLowerCase().replaceAll(' ', '-');
    for (const [slice, characters] of ofFace) {
      if (characters === '') continue;
      const name = `${face}-${slice}.woff2`;
      const subset = await subsetFont(source, characters, { targetFormat: 'woff2' });
      await writeFileAtomic(join(FONTS, name), subset);
      rules.push(
        `@font-face{font-family:'${family}';font-weight:${weight};font-display:swap;` +
          `src:url('./${name}') format('woff2');unicode-range:${unicodeRange(characters)}}`
      );
      report(name, characters, subset);
    }
    const characters = [...ofFace.values()].join('');
    const whole = await subsetFont(source, characters, { targetFormat: 'woff' });
    await writeFileAtomic(join(FONTS, `${face}.woff`), whole);
    report(`${face}.woff`, characters, whole);
    for (const character of characters.match(/[^\p{C}\s]/gu) ?? []) absent.add(character);
    for (const character of drawable(whole, characters)) drawn.add(character);
  }
  for (const character of drawn) absent.delete(character);
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

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

type Part = 'latin' | 'interface' | 'text';

/**
 * The faces pages are set in, each a file of a package, and the parts that each is cut into for the pages.
 * Figures draw their text as outlines from the whole face, a `.woff` beside the parts.
 */
const FACES: { family: string; weight: number; file: string; parts: Part[] }[] = [
  {
    family: 'Atlas Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    parts: ['interface', 'text']
  },
  {
    family: 'Atlas Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    parts: ['interface', 'text']
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

/** `interface`: the glyphs of the first screen; `text`: what only the documents' own text needs beside them. */
type Glyphs = Record<Part, string>;

function glyphsOf(analyses: readonly Analysis[], messages: readonly string[]): Glyphs {
  const first = new Set(ASCII + TYPOGRAPHY + messages.join(''));
  const rest = new Set<string>();
  const add = (target: Set<string>, text: string | null | undefined) => {
    for (const character of text ?? '') target.add(character);
  };
  for (const { zh, en } of [...lexicon.codebook, ...lexicon.families]) add(first, zh + en);
  for (const analysis of analyses) {
    add(first, analysis.document.title);
    add(first, analysis.document.titleEn);
    for (const bilingual of [analysis.document.place, analysis.document.note]) {
      add(first, bilingual ? bilingual.zh + bilingual.en : null);
    }
    for (const { label, title } of analysis.sections) add(first, label + (title ?? ''));
    for (const { text, gloss } of analysis.terms.slice(0, TERMS_ON_CHARTS))
      add(first, text + (gloss ?? ''));
    add(rest, analysis.text);
    for (const { gloss } of [...analysis.terms, ...analysis.references]) add(rest, gloss);
    for (const { name } of analysis.references) add(rest, name);
    for (const { note } of analysis.findings) add(rest, note.zh + note.en);
  }
  const printable = (set: Set<string>) =>
    [...set].filter((character) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character)).sort();
  const firstGlyphs = printable(first);
  const restGlyphs = printable(rest).filter((glyph) => !first.has(glyph));
  return {
    latin: [...firstGlyphs, ...restGlyphs].filter((glyph) => glyph < '\u2e80').join(''),
    interface: firstGlyphs.join(''),
    text: restGlyphs.join('')
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
    ['zh.json', 'en.json'].map((name) => readFile(join(MESSAGES, name), 'utf8'))
  );
  const glyphs = glyphsOf(analyses, messages);
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

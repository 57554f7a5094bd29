import { createHash } from 'node:crypto';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'opentype.js/dist/opentype.mjs';
import subsetFont from 'subset-font';
import writeFileAtomic from 'write-file-atomic';
import { parseAnalysis } from '#lib/analysis/contract.ts';
import { oneLine } from './errors.ts';
import { fontSlices, type Letters } from './font-slices.ts';
import { FONTS, GENERATED, MESSAGES } from './paths.ts';

/**
 * The faces pages are set in, each a file of a package. Pages fetch slices of them, figures draw their text as outlines
 * from the whole face, a `.woff` beside the slices.
 */
const FACES: { family: string; weight: number; file: string; letters: Letters }[] = [
  {
    family: 'Atlas Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    letters: 'text'
  },
  {
    family: 'Atlas Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    letters: 'headings'
  },
  {
    family: 'Atlas Latin Sans',
    weight: 400,
    file: '@expo-google-fonts/noto-sans/400Regular/NotoSans_400Regular.ttf',
    letters: 'latin'
  },
  {
    family: 'Atlas Latin Serif',
    weight: 600,
    file: '@expo-google-fonts/noto-serif/600SemiBold/NotoSerif_600SemiBold.ttf',
    letters: 'latin'
  }
];

const FORMATS = ['woff2', 'woff'];

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
  const slicesOf = fontSlices(analyses, messages.flat());
  const slices = FACES.map((face) => ({ ...face, slices: slicesOf[face.letters] }));
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

import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readStances } from '#lib/analysis/positions.ts';
import { findReferences } from '#lib/analysis/references.ts';
import { textOf } from '#lib/analysis/spans.ts';
import { readStructure } from '#lib/analysis/structure.ts';
import { readWords } from '#lib/analysis/terms.ts';
import { codeThemes, themeParagraphs } from '#lib/analysis/themes.ts';
import { createCutTest } from '#lib/analysis/word-edges.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { loadSegmenter } from '../../scripts/segmenter.ts';

/** What a careful reader noted before seeing the program's answers; the first position and the first theme are the main ones. */
interface Annotation {
  sentences: { opening: string; actor: string | null; positions: string[] }[];
  paragraphs: { opening: string; themes: string[] }[];
}

const STATEMENT = '2023-china-russia-joint-statement';
const read = (path: string) => readFileSync(path, 'utf8').replace(/^\uFEFF/, '');

const annotation = JSON.parse(read(`tests/fixtures/${STATEMENT}.annotation.json`)) as Annotation;
const source = read(`static/documents/${STATEMENT}.txt`);
const segmenter = loadSegmenter();
const structure = readStructure(source, segmenter);
const stances = readStances(structure, segmenter, lexicon);
const sentences = structure.utterances.flatMap(({ text, repeated }, i) =>
  repeated ? [] : [{ text, ...stances[i]! }]
);
const references = findReferences(structure, source, lexicon, '2023-03-21');
const words = readWords(structure, references, segmenter, lexicon);
const codings = codeThemes(structure, lexicon, { stances, cutsWord: createCutTest(words) });
const paragraphs = themeParagraphs(structure, codings)
  .filter(({ kind, repeats }) => kind !== 'heading' && repeats === null)
  .map((paragraph) => ({ ...paragraph, text: textOf(source, paragraph.spans) }));

/** Each annotation with what the program found there, in the text's order. */
function pair<Noted extends { opening: string }, Found extends { text: string }>(
  noted: readonly Noted[],
  found: readonly Found[]
): [Noted, Found][] {
  let from = 0;
  return noted.map((note) => {
    const at = found.findIndex(({ text }, i) => i >= from && text.startsWith(note.opening));
    expect(at, note.opening).not.toBe(-1);
    from = at + 1;
    return [note, found[at]!];
  });
}

function share<Pair>(pairs: readonly Pair[], agrees: (pair: Pair) => boolean): number {
  return pairs.filter(agrees).length / pairs.length;
}

test('every counted sentence and nearly every paragraph is annotated', () => {
  expect(annotation.sentences).toHaveLength(sentences.length);
  expect(annotation.paragraphs.length).toBeGreaterThan(0.97 * paragraphs.length);
});

test('a careful reader agrees with at least 97 % of the main positions and of the actors', () => {
  const pairs = pair(annotation.sentences, sentences);
  expect(
    share(pairs, ([noted, found]) => noted.positions[0] === found.positions[0])
  ).toBeGreaterThanOrEqual(0.97);
  expect(share(pairs, ([noted, found]) => noted.actor === found.actor)).toBeGreaterThanOrEqual(
    0.97
  );
});

test('a careful reader agrees with at least 90 % of the full lists of positions', () => {
  const pairs = pair(annotation.sentences, sentences);
  expect(
    share(pairs, ([noted, found]) => noted.positions.join() === found.positions.join())
  ).toBeGreaterThanOrEqual(0.9);
});

test('a careful reader agrees with at least 95 % of the paragraphs’ themes', () => {
  const pairs = pair(annotation.paragraphs, paragraphs);
  expect(
    share(pairs, ([noted, found]) => noted.themes.includes(found.theme ?? ''))
  ).toBeGreaterThanOrEqual(0.95);
});

import { expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { fullText, paragraphPieces, sectionPieces } from '#lib/series/full-text.ts';

const LONG = '长'.repeat(25_000);

/** A heading and two long sentences a section, so that every sentence fills a piece. */
function documentOf(sections: string[]): Analysis {
  const paragraphs: Partial<Analysis['paragraphs'][number]>[] = [];
  const sentences: Partial<Analysis['sentences'][number]>[] = [];
  let text = '';
  for (const section of sections) {
    for (const [suffix, length] of [
      ['h', 5],
      ['a', LONG.length],
      ['b', LONG.length]
    ] as const) {
      const id = `${section}${suffix}`;
      const spans: [number, number][] = [[text.length, text.length + length]];
      text += LONG.slice(0, length);
      const kind = suffix === 'h' ? 'heading' : 'paragraph';
      paragraphs.push({ id, section, kind, spans, repeats: null });
      if (kind === 'paragraph') sentences.push({ id: `${id}.1`, paragraph: id, section, spans });
    }
  }
  const own = sections.map((id) => ({ id, label: id, heading: 'printed', title: null }));
  return { text, sections: own, paragraphs, sentences } as unknown as Analysis;
}

test('a heading stands in the piece of what it heads, and every paragraph in the piece that prints it', () => {
  const analysis = documentOf(['s1', 's2']);
  const pieces = paragraphPieces(analysis);
  expect([...pieces]).toEqual([
    ['s1h', 0],
    ['s1a', 0],
    ['s1b', 1],
    ['s2h', 2],
    ['s2a', 2],
    ['s2b', 3]
  ]);
  for (const [id, piece] of pieces) {
    const printed = fullText(analysis, piece).flatMap(({ blocks }) => blocks.map((b) => b.id));
    expect(printed).toContain(id);
  }
  expect(Object.fromEntries(sectionPieces(analysis))).toEqual({ s1: 0, s2: 2 });
});

test('a section that goes on in a later piece says so there', () => {
  const [section] = fullText(documentOf(['s1']), 1);
  expect(section).toMatchObject({ id: 's1', continued: true });
  expect(section?.blocks.map(({ id, rows }) => [id, rows])).toEqual([['s1b', [0, 1]]]);
});

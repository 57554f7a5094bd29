import { expect, test } from 'vitest';
import { compareSections } from '#lib/analysis/similarity.ts';
import type { Structure, Utterance } from '#lib/analysis/reading.ts';

function utterance(section: string, text: string, repeated = false): Utterance {
  return { id: `${section}.1`, paragraph: 'p', section, spans: [[0, text.length]], text, repeated };
}

function structure(utterances: Utterance[]): Structure {
  const ids = [...new Set(utterances.map(({ section }) => section))];
  return {
    title: null,
    date: null,
    outline: [],
    sections: ids.map((id) => ({ id, label: id, heading: 'printed', title: null, span: [0, 1] })),
    paragraphs: [],
    utterances,
    findings: []
  };
}

const compare = (document: Structure, repeats: 'once' | 'all') =>
  compareSections(document)[repeats];

test('Jaccard and containment of 5-grams, worked by hand', () => {
  // abcdefgh → abcde bcdef cdefg defgh (4); abcdefxyz → abcde bcdef cdefx defxy efxyz (5); 2 shared of 7.
  const [row] = compare(
    structure([utterance('a', 'abcdefgh'), utterance('b', 'abcdef，xyz。')]),
    'once'
  );
  expect(row?.jaccard).toBeCloseTo(2 / 7, 6);
  expect(row?.containment).toBeCloseTo(2 / 4, 6);
});

test('repeats stay out, unless they are counted as printed', () => {
  const document = structure([
    utterance('a', '双方将加强合作'),
    utterance('b', '各国应当对话'),
    utterance('b', '双方将加强合作', true)
  ]);
  expect(compare(document, 'once')[0]).toMatchObject({ jaccard: 0, containment: 0 });
  expect(compare(document, 'all')[0]?.containment).toBe(1);
});

test('a repeat adds to its section what that does not say, whichever section says it first', () => {
  const document = structure([
    utterance('a', 'abcdefg', true),
    utterance('b', 'abcde'),
    utterance('a', 'abcde'),
    utterance('c', 'cdefg')
  ]);
  // As printed a holds abcde bcdef cdefg, b abcde, c cdefg.
  expect(compare(document, 'all').map(({ jaccard }) => jaccard)).toEqual([0.333333, 0.333333, 0]);
  expect(compare(document, 'once').map(({ jaccard }) => jaccard)).toEqual([1, 0, 0]);
});

test('a section without words is like nothing, and every pair has its row', () => {
  const rows = compare(
    structure([utterance('a', '。'), utterance('b', '双方将加强合作'), utterance('c', '甲')]),
    'once'
  );
  expect(rows.map(({ source, target }) => source + target)).toEqual(['ab', 'ac', 'bc']);
  expect(rows.every(({ jaccard }) => jaccard === 0)).toBe(true);
});

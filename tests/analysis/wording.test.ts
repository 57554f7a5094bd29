import { expect, test } from 'vitest';
import { readChunks } from '#lib/analysis/chunks.ts';
import type { FormulaFinder } from '#lib/analysis/formulas.ts';
import { createMatcher } from '#lib/analysis/matcher.ts';
import { readWording, sharedWording } from '#lib/analysis/wording.ts';
import type { Utterance } from '#lib/analysis/reading.ts';

function utterances(...texts: [section: string, text: string][]): Utterance[] {
  let at = 0;
  return texts.map(([section, text], i) => {
    const start = at;
    at += text.length;
    return {
      id: `p${i}.1`,
      paragraph: `p${i}`,
      section,
      spans: [[start, at]],
      text,
      repeated: false
    };
  });
}

function wordingOf(
  document: Utterance[],
  repeats: 'once' | 'all' = 'once',
  findFormulas: FormulaFinder = () => []
) {
  const texts = document.map(({ text }) => text);
  const chunks = readChunks(texts, () => false);
  return sharedWording(document, readWording(chunks, findFormulas), repeats);
}

test('the longest wording that two sections share is found, with its places', () => {
  const found = wordingOf(
    utterances(
      ['a', '双方反对一切形式的单边主义行径。'],
      ['b', '各国反对一切形式的单边主义，主张对话。']
    )
  );
  expect(found.map(({ text }) => text)).toEqual(['反对一切形式的单边主义']);
  expect(found[0]?.places).toEqual([
    { utterance: 0, section: 'a', start: 2, end: 13 },
    { utterance: 1, section: 'b', start: 2, end: 13 }
  ]);
});

test('shorter wording, wording within one section and wording across a comma tie nothing', () => {
  expect(wordingOf(utterances(['a', '反对单边主义行径'], ['b', '反对单边主义措施']))).toEqual([]);
  expect(
    wordingOf(utterances(['a', '构建人类命运共同体愿景'], ['a', '构建人类命运共同体愿景']))
  ).toEqual([]);
  expect(wordingOf(utterances(['a', '开放合作，互利共赢'], ['b', '开放合作，互利共赢']))).toEqual(
    []
  );
});

test('repeats share wording only where they count', () => {
  const [first, copy] = utterances(
    ['a', '反对一切形式的单边主义'],
    ['b', '反对一切形式的单边主义']
  );
  const document = [first!, { ...copy!, repeated: true }];
  expect(wordingOf(document)).toEqual([]);
  expect(wordingOf(document, 'all')).toHaveLength(1);
});

test('a run that says little besides formulas is none; names that its ends cut are left out', () => {
  const formulas = ['双方', '将', '继续', '加强', '在', '的', '上海合作组织', '欧亚合作组织'];
  const find = createMatcher(formulas);
  const wordings = (...texts: [string, string]) =>
    wordingOf(utterances(['a', texts[0]], ['b', texts[1]]), 'once', find).map(({ text }) => text);
  expect(wordings('双方将继续加强在海洋合作', '双方将继续加强在航天合作')).toEqual([]);
  expect(wordings('欧亚合作组织的多边贸易体制与规则', '上海合作组织的多边贸易体制与规则')).toEqual([
    '多边贸易体制与规则'
  ]);
});

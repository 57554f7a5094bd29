import { expect, test } from 'vitest';
import { collectTerms } from '#lib/analysis/occurrences.ts';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';
import type { Words } from '#lib/analysis/words.ts';

const PROTECTED = ['利益攸关方', '利益攸关国家', '海洋治理', '海洋环境'];

/** Terms of utterances whose words stand between bars; a bar inside brackets parts a protected string. */
function collect(countRepeats: boolean, ...utterances: { text: string; repeated?: boolean }[]) {
  const vocabulary = new Vocabulary(
    { lookup: () => ({ frequency: 1, tag: 'n' }) },
    ['和'],
    (text) => PROTECTED.includes(text)
  );
  const plain: { id: string; text: string; repeated: boolean; from: number }[] = [];
  let from = 0;
  const cut = utterances.map(({ text, repeated = false }, i): Words => {
    const words: Words = { tokens: [], nested: [] };
    let at = 0;
    for (const [, inner, free] of text.matchAll(/\[([^\]]+)\]|([^|[\]]+)/g)) {
      const whole = (inner ?? free ?? '').replaceAll('|', '');
      const holder = vocabulary.read(whole);
      words.tokens.push({ type: holder, start: at, end: at + whole.length });
      let start = at;
      for (const part of inner?.split('|') ?? []) {
        const type = vocabulary.read(part);
        words.nested.push({ type, start, end: start + part.length, holder });
        start += part.length;
      }
      at += whole.length;
    }
    plain.push({ id: `u${i}`, text: text.replace(/[[\]|]/g, ''), repeated, from });
    from += at + 1;
    return words;
  });
  return collectTerms(
    {
      utterances: plain.map(({ from: start, text, ...utterance }) => ({
        ...utterance,
        text,
        paragraph: 'p1',
        section: 's1',
        spans: [[start, start + text.length]]
      }))
    },
    cut,
    { phrases: [], countRepeats, most: 10 }
  );
}

const counts = (...texts: string[]) =>
  Object.fromEntries(
    collect(false, ...texts.map((text) => ({ text }))).map(({ text, count }) => [text, count])
  );

test('words inside protected strings count, fragments of them do not', () => {
  expect(counts('[海洋|治理]和[海洋|环境]', '治理')).toMatchObject({
    海洋治理: 1,
    治理: 2,
    海洋: 2
  });
  const stakeholders = counts('[利益|攸关|方]和[利益|攸关|国家]', '利益');
  expect(stakeholders).toMatchObject({ 利益: 3, 利益攸关方: 1 });
  expect(stakeholders).not.toHaveProperty('攸关');
  expect(counts('[海洋|治理]', '[海洋|治理]')).toEqual({ 海洋治理: 2 });
});

test('repeats are listed and flagged, and count only when asked', () => {
  const texts = [{ text: '海洋' }, { text: '海洋', repeated: true }];
  const [once] = collect(false, ...texts);
  expect(once?.count).toBe(1);
  expect(once?.occurrences).toEqual([
    { span: [0, 2], sentence: 'u0', repeated: false },
    { span: [3, 5], sentence: 'u1', repeated: true }
  ]);
  expect(collect(true, ...texts)[0]?.count).toBe(2);
});

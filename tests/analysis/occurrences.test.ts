import { expect, test } from 'vitest';
import { collectTerms } from '#lib/analysis/occurrences.ts';
import { Vocabulary } from '#lib/analysis/vocabulary.ts';
import type { NestedToken, Words } from '#lib/analysis/words.ts';

const PROTECTED = ['利益攸关方', '利益攸关国家', '海洋治理', '海洋环境'];

interface Said {
  text: string;
  section?: string;
  repeated?: boolean;
}

/** Terms of utterances, one chunk each, whose words stand between bars; a bar inside brackets parts a protected string. */
function collect(...utterances: Said[]) {
  const vocabulary = new Vocabulary(
    { lookup: () => ({ frequency: 1, tag: 'n' }) },
    ['和'],
    (text) => PROTECTED.includes(text)
  );
  const plain: (Required<Said> & { id: string; from: number })[] = [];
  let from = 0;
  const words = utterances.map(({ text, section = 's1', repeated = false }, i): Words => {
    const nested: NestedToken[] = [];
    const words: Words = { types: [], ends: [], nested, inner: [] };
    let at = 0;
    for (const [, inner, free] of text.matchAll(/\[([^\]]+)\]|([^|[\]]+)/g)) {
      const whole = (inner ?? free ?? '').replaceAll('|', '');
      const holder = vocabulary.read(whole);
      words.types.push(holder);
      words.ends.push(at + whole.length);
      let start = at;
      for (const part of inner?.split('|') ?? []) {
        const type = vocabulary.read(part);
        nested.push({ type, start, end: start + part.length, holder });
        start += part.length;
      }
      at += whole.length;
    }
    plain.push({ id: `u${i}`, text: text.replace(/[[\]|]/g, ''), section, repeated, from });
    from += at + 1;
    return words;
  });
  const numbers = [...plain.keys()];
  return collectTerms(
    {
      sections: ['s1', 's2'].map((id) => ({
        id,
        label: '',
        heading: 'none',
        title: null,
        span: [0, from]
      })),
      utterances: plain.map(({ from: start, text, ...utterance }) => ({
        ...utterance,
        text,
        paragraph: 'p1',
        spans: [[start, start + text.length]]
      }))
    },
    {
      chunks: {
        texts: plain.map(({ text }) => text),
        numbers,
        ends: numbers.map((number) => number + 1)
      },
      words,
      times: {
        once: Uint32Array.from(plain, ({ repeated }) => (repeated ? 0 : 1)),
        all: Uint32Array.from(plain, () => 1)
      }
    },
    [],
    10
  );
}

const counts = (...texts: string[]) =>
  Object.fromEntries(
    collect(...texts.map((text) => ({ text }))).once.map(({ text, count }) => [text, count])
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
  const { once, all } = collect(...texts);
  expect(once[0]?.count).toBe(1);
  expect(once[0]?.occurrences).toEqual([
    { span: [0, 2], sentence: 'u0', repeated: false },
    { span: [3, 5], sentence: 'u1', repeated: true }
  ]);
  expect(all[0]?.count).toBe(2);
});

test('occurrences are counted by section', () => {
  const { once, all } = collect(
    { text: '海洋' },
    { text: '海洋', section: 's2' },
    { text: '海洋', section: 's2', repeated: true }
  );
  expect([...once[0]!.bySection]).toEqual([1, 1]);
  expect([...all[0]!.bySection]).toEqual([1, 2]);
});

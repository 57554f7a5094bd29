import { group } from 'd3-array';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { analyze } from '#lib/analysis/analyze.ts';
import { parseAnalysis, type Analysis, type Span } from '#lib/analysis/contract.ts';
import type { Segmenter } from '#lib/analysis/reading.ts';
import { hull, textOf } from '#lib/analysis/spans.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { loadSegmenter } from '../../scripts/segmenter.ts';

const NOUNS = new Set(['合作', '海洋', '发展', '国家', '治理', '双方', '中国', '条约', '安全']);
const WORD = new RegExp(`${[...NOUNS].join('|')}|[^]`, 'g');

/** Cuts out the words it knows and every other character by itself. */
const segmenter: Segmenter = {
  name: 'fake@1',
  total: 1000,
  lookup: (word) => (NOUNS.has(word) ? { frequency: 10, tag: 'n' } : null),
  cut: (line) => line.match(WORD) ?? []
};

function read(
  text: string,
  repeats: 'once' | 'all' = 'once',
  cutter: Segmenter = segmenter
): Analysis {
  const source = {
    file: 'a.txt',
    sha256: '0'.repeat(64),
    encoding: 'utf-8',
    characters: text.length,
    sidecarSha256: null
  };
  const known = { title: null, titleEn: null, date: null, place: null, note: null };
  const document = { id: 'a', text, ...known, source, repeats, program: '', findings: [] };
  return analyze(document, cutter, lexicon, { lexicon: '', codebook: '' });
}

const FRAGMENTS = [
  ...[
    '双方同意加强海洋合作',
    '中国愿同各国发展安全合作，反对霸权',
    '重申2023年3月21日签署的',
    '该条约'
  ],
  ...[
    '《中俄睦邻友好合作条约》',
    '《',
    '》',
    '〈',
    '（以下简称“公约”）',
    '联合国',
    '将推动海洋治理'
  ],
  ...[
    '。',
    '，',
    '：',
    '；',
    '！”',
    '\n',
    '\n\n',
    '\r\n',
    '\u3000\u3000',
    '——',
    '一、',
    '二、合作\n'
  ],
  ...[
    '第三条 ',
    '（一）',
    '# ',
    '<p>',
    '&nbsp;',
    '**',
    '\0',
    '\uFFFD',
    '1.',
    '— 3 —',
    '𠮷',
    '十四五'
  ]
];
const texts = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...FRAGMENTS) },
      fc.string({ unit: 'binary' })
    ),
    {
      maxLength: 80
    }
  )
  .map((pieces) => pieces.join('').toWellFormed());

function expectOrdered(spans: readonly Span[], length: number): void {
  let end = 0;
  for (const [from, to] of spans) {
    expect(from).toBeGreaterThanOrEqual(end);
    expect(to).toBeGreaterThan(from);
    end = to;
  }
  expect(end).toBeLessThanOrEqual(length);
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** A term's hull may hold a line break. */
const bare = (text: string) => text.replaceAll(/\s/g, '');

function expectSound(analysis: Analysis): void {
  const { text, sections, paragraphs, sentences, terms, references, network } = analysis;
  expect(() => parseAnalysis(analysis)).not.toThrow();
  expectOrdered(
    sections.map(({ span }) => span),
    text.length
  );
  expectOrdered(
    paragraphs.flatMap(({ spans }) => spans),
    text.length
  );
  const repeated = new Map(sentences.map((sentence) => [sentence.id, sentence.repeated]));

  const tiles = group(sentences, ({ paragraph }) => paragraph);
  for (const { id, kind, spans } of paragraphs) {
    const pieces = (tiles.get(id) ?? []).flatMap((sentence) => sentence.spans);
    expect(textOf(text, pieces)).toBe(kind === 'heading' ? '' : textOf(text, spans));
  }
  for (const { spans, cues } of sentences)
    for (const { span } of cues) {
      const [from, to] = hull(spans);
      expect(span[0] >= from && span[1] <= to).toBe(true);
    }
  for (const term of terms) {
    const counted = term.occurrences.filter((occurrence) => !occurrence.repeated);
    expect(term.count).toBe(counted.length);
    expect(sum(term.sections.map(({ count }) => count))).toBe(term.count);
    for (const { span, sentence, repeated: flag } of term.occurrences) {
      expect(flag).toBe(repeated.get(sentence));
      expect(bare(text.slice(...span))).toBe(bare(term.text));
    }
  }
  for (const { mentions } of references)
    for (const { spans, surface } of mentions) expect(textOf(text, spans)).toBe(surface);
  for (const { evidence, weights } of analysis.links) {
    expect(sum(Object.values(weights))).toBeGreaterThan(0);
    for (const { spans } of evidence)
      for (const [from, to] of spans) expect(from < to && to <= text.length).toBe(true);
  }
  for (const { x, y } of network) expect(Math.min(x, y) >= 0 && Math.max(x, y) <= 1).toBe(true);
  expect(network.map(({ section }) => section)).toEqual(sections.map(({ id }) => id));
  for (const { terms: printed } of analysis.asPrinted ? [analysis.asPrinted] : [])
    for (const { count, sections: held, occurrences } of printed) {
      expect(count).toBe(occurrences.length);
      expect(sum(held.map((each) => each.count))).toBe(count);
    }
}

test('the contract’s invariants hold for any text', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const analysis = read(text);
      expectSound(analysis);
      expect(JSON.stringify(read(text))).toBe(JSON.stringify(analysis));
    }),
    { numRuns: 60 }
  );
});

const HAN = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map((code) => String.fromCharCode(code)),
  maxLength: 12
});
/** Any UTF-16 unit, half a surrogate pair too. */
const UNITS = fc.string({
  unit: fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code)),
  maxLength: 8
});
const mixed = fc
  .array(
    fc.oneof(
      { weight: 3, arbitrary: fc.constantFrom(...FRAGMENTS, '\ud83d', '\udc00', '\t', '𠮷𠮷') },
      { weight: 2, arbitrary: HAN },
      UNITS,
      fc.integer({ min: 0, max: 99999 }).map(String)
    ),
    { maxLength: 60 }
  )
  .map((pieces) => pieces.join('').toWellFormed());

test('the contract’s invariants hold for any text that nodejieba cuts', () => {
  const jieba = loadSegmenter();
  fc.assert(
    fc.property(mixed, (text) => {
      expectSound(read(text, 'once', jieba));
    }),
    { numRuns: 60 }
  );
});

test('counting all is what counting once gives as printed, at the same places', () => {
  const copy = '双方同意加强海洋合作，发展海洋治理，反对单边主义行径。';
  const text = `一、海洋\n${copy}\n二、安全\n${copy}\n中国愿同各国发展安全合作。`;
  const once = read(text);
  const { terms, themes, links, similarity } = read(text, 'all');
  expect(once.terms.find(({ id }) => id === '海洋')?.count).toBe(2);
  expect(terms.find(({ id }) => id === '海洋')?.count).toBe(4);
  expect(once.asPrinted).toEqual({ terms, themes, links, similarity, network: once.network });
});

const SIZE = 20_000;
const fill = (piece: string) => piece.repeat(Math.ceil(SIZE / piece.length));
const SHAPES: [name: string, text: string][] = [
  ['nothing', ''],
  ['one character', '中'],
  ['one line without a mark', fill('全面战略协作伙伴关系和海洋合作')],
  ['full stops', fill('。')],
  ['marks', fill('，、；：“”（）。')],
  ['digits', fill('1234567890')],
  ['dates', fill('2023年3月20日至22日')],
  ['replacement characters', fill('\uFFFD')],
  ['NUL', fill('\0')],
  ['one sentence again and again', fill('双方强调，中俄关系成熟稳定，愿推动海洋合作。')],
  ['one line again and again', fill('双方强调，中俄关系成熟稳定，愿推动海洋合作。\n')],
  ['opening marks', fill('《')],
  ['nested titles', `${fill('《')}条约${fill('》')}`],
  ['headings only', fill('一、\n')],
  ['headings and paragraphs', fill('一、合作\n双方愿加强合作，反对霸权。\n')],
  ['open tags', fill('<a ')],
  ['white space', fill(' \u3000\t')]
];

test.each(SHAPES)('%s: a valid analysis', (_, text) => {
  expectSound(read(text));
});

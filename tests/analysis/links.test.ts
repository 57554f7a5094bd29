import { expect, test } from 'vitest';
import type { Reference, Term } from '#lib/analysis/contract.ts';
import { linkSections } from '#lib/analysis/links.ts';
import { readChunks } from '#lib/analysis/chunks.ts';
import { readWording } from '#lib/analysis/wording.ts';
import type { Coding, Structure, Utterance } from '#lib/analysis/reading.ts';

const utterance = (section: string, text: string, repeated = false): Utterance => ({
  id: `${section}.1`,
  paragraph: section,
  section,
  spans: [[0, text.length]],
  text,
  repeated
});

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

const reference = (name: string, ...sections: string[]): Reference => ({
  id: name,
  name,
  gloss: null,
  kind: 'organisation',
  date: null,
  mentions: sections.map((section) => ({
    spans: [[0, 2]],
    surface: name,
    section,
    sentence: `${section}.1`,
    repeated: false
  }))
});

const wordingOf = ({ utterances }: Structure) =>
  readWording(
    readChunks(
      utterances.map(({ text }) => text),
      () => false
    ),
    () => []
  );

const link = (
  document: Structure,
  references: Reference[],
  codings: Coding[],
  repeats: 'once' | 'all'
) =>
  linkSections(
    {
      structure: document,
      references,
      terms: [],
      codings,
      wording: wordingOf(document)
    },
    repeats
  );

const three = structure([utterance('a', '甲'), utterance('b', '乙'), utterance('c', '丙')]);
const coded = (...themes: string[][]) => themes.map((each) => ({ themes: each, cues: [] }));
const none = coded([], [], []);

test('a shared name ties two of three sections by 1.2 · ln(1 + 3/2), and the strongest tie is 1', () => {
  const links = link(three, [reference('甲组织', 'a', 'b')], none, 'once');
  expect(links).toHaveLength(1);
  expect(links[0]).toMatchObject({ source: 'a', target: 'b', strength: 1 });
  expect(links[0]?.evidence).toHaveLength(1);
  expect(links[0]?.evidence[0]).toMatchObject({
    kind: 'reference',
    id: '甲组织',
    label: '甲组织'
  });
  expect(links[0]?.evidence[0]?.weight).toBeCloseTo(1.2 * Math.log(2.5), 5);
  expect(links[0]?.evidence[0]?.spans).toHaveLength(2);
  expect(links[0]?.weights).toEqual({
    reference: links[0]?.evidence[0]?.weight,
    term: 0,
    wording: 0,
    theme: 0
  });
});

test('a name that every section has ties none, and a place or a date ties nothing', () => {
  expect(link(three, [reference('甲组织', 'a', 'b', 'c')], none, 'once')).toEqual([]);
  const place: Reference = { ...reference('甲国', 'a', 'b'), kind: 'place' };
  expect(link(three, [place], none, 'once')).toEqual([]);
});

test('a tie lists twelve pieces and weighs all', () => {
  const names = Array.from({ length: 15 }, (_, i) => reference(`第${i}组织`, 'a', 'b'));
  const [tie] = link(three, names, none, 'once');
  expect(tie?.evidence).toHaveLength(12);
  expect(tie?.weights.reference).toBeCloseTo(15 * 1.2 * Math.log(2.5), 4);
});

test('a term that is a name ties once, as a name', () => {
  const term: Term = {
    id: '甲乙组织',
    text: '甲乙组织',
    gloss: null,
    origin: 'lexicon',
    count: 2,
    sections: ['a', 'b'].map((section) => ({
      section,
      count: 1,
      rate: 1,
      logOdds: null,
      g2: null,
      logRatio: null
    })),
    dispersion: null,
    occurrences: []
  };
  const tieOf = (references: Reference[]) =>
    linkSections(
      { structure: three, references, terms: [term], codings: none, wording: wordingOf(three) },
      'once'
    )[0];
  expect(tieOf([])?.evidence.map(({ kind }) => kind)).toEqual(['term']);
  expect(tieOf([reference('甲乙组织', 'a', 'b')])?.evidence.map(({ kind }) => kind)).toEqual([
    'reference'
  ]);
});

test('themes tie by the share of the sections that they take up', () => {
  const [tie] = link(three, [], coded(['energy'], ['energy'], ['health']), 'once');
  // 0.8 · ln(1 + 3/2) · √(4 · 4): the theme takes up the whole of both sections.
  expect(tie?.evidence[0]).toMatchObject({ kind: 'theme', label: 'energy' });
  expect(tie?.evidence[0]?.weight).toBeCloseTo(0.8 * Math.log(2.5) * 4, 4);
});

test('a long name that two sections have is no parallel wording', () => {
  const name = '丁香山共和国国家联合会';
  const document = structure([utterance('a', name), utterance('b', name), utterance('c', '丙')]);
  const [tie] = link(document, [reference(name, 'a', 'b')], none, 'once');
  expect(tie?.evidence.map(({ kind }) => kind)).toEqual(['reference']);
  expect(link(document, [], none, 'once')[0]?.evidence.map(({ kind }) => kind)).toEqual([
    'wording'
  ]);
});

test('stray repeats tie sections only where repeats count', () => {
  const text = '反对一切形式的单边主义行径';
  const document = structure([
    utterance('a', text),
    utterance('b', '乙'),
    utterance('c', text, true)
  ]);
  expect(link(document, [], none, 'once')).toEqual([]);
  expect(link(document, [], none, 'all')[0]).toMatchObject({
    source: 'a',
    target: 'c',
    evidence: [{ kind: 'wording', label: text }]
  });
});

test('the strongest tie of a section is drawn however weak it is', () => {
  const names = Array.from({ length: 200 }, (_, i) => reference(`名${i}`, 'a', 'b'));
  const ties = link(
    three,
    [
      ...names,
      reference('甲会', 'b', 'c'),
      ...names.map(({ name }) => reference(`${name}丙`, 'c'))
    ],
    none,
    'once'
  );
  expect(ties.map(({ source, target }) => source + target)).toEqual(['ab', 'bc']);
  expect(ties[1]?.strength).toBeLessThan(0.12);
});

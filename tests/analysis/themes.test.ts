import { expect, test } from 'vitest';
import type { Stance, Structure, Utterance } from '#lib/analysis/reading.ts';
import { codeThemes, themeParagraphs, themeSections } from '#lib/analysis/themes.ts';
import { lexicon } from '#lib/lexicon/index.ts';

function structure(texts: string[]): Structure {
  const utterances = texts.map((text, i): Utterance => ({
    id: `p1.${i}`,
    paragraph: 'p1',
    section: 's1',
    spans: [[0, text.length]],
    text,
    repeated: i > 2
  }));
  return {
    title: null,
    date: null,
    outline: [],
    sections: [{ id: 's1', label: '一', heading: 'printed', title: null, span: [0, 1] }],
    paragraphs: [{ id: 'p1', section: 's1', kind: 'paragraph', spans: [[0, 1]], repeats: null }],
    utterances,
    findings: []
  };
}

/** Nothing but the words of the codebook. */
const unread = { stances: [], cutsWord: () => false };
const code = (text: string) => codeThemes(structure([text]), lexicon, unread)[0]!;

test.each([
  ['加强天然气管道建设。', 'energy'],
  ['扩大双边贸易规模。', 'trade'],
  ['防止外空军备竞赛。', 'arms'],
  ['应对气候变化，减少温室气体排放。', 'climate']
])('%s is about %s', (text, theme) => {
  expect(code(text).themes[0]).toBe(theme);
});

test('without a word of the codebook a sentence has no theme', () => {
  expect(code('谢谢大家。')).toEqual({ themes: [], cues: [] });
});

test('the words that a theme was coded by are marked', () => {
  const text = '加强煤炭合作。';
  const { cues } = code(text);
  expect(cues.map(({ span }) => text.slice(...span))).toContain('煤炭');
});

test('a paragraph has the theme of most of its sentences; a section counts them, repeats left out', () => {
  const document = structure([
    '加强煤炭开采。',
    '推进石油贸易结算。',
    '谢谢大家。',
    '加强煤炭开采。'
  ]);
  const codings = codeThemes(document, lexicon, unread);
  expect(themeParagraphs(document, codings)[0]?.theme).toBe('energy');
  const energy = (repeats: 'once' | 'all') =>
    themeSections(document, codings, lexicon, repeats).find(({ id }) => id === 'energy')
      ?.sections[0]?.sentences;
  expect(energy('once')).toBe(2);
  expect(energy('all')).toBe(3);
});

test('an item that no word codes is about what the line above its list is', () => {
  const document = structure(['国家禁止下列破坏湿地的行为：', '（一）随意挖掘；', '谢谢大家。']);
  const kinds = ['paragraph', 'item', 'paragraph'] as const;
  const codings = codeThemes(
    {
      paragraphs: kinds.map((kind, i) => ({
        id: `p${i}`,
        section: 's1',
        kind,
        spans: [[0, 1]],
        repeats: null
      })),
      utterances: document.utterances.map((each, i) => ({ ...each, paragraph: `p${i}` }))
    },
    lexicon,
    unread
  );
  expect(codings.map(({ themes }) => themes)).toEqual([['ecology'], ['ecology'], []]);
});

test.each([
  ['各省、自治区、直辖市人民政府负责落实。', 'organs'],
  ['各方签署全面与进步跨太平洋伙伴关系协定。', 'econgov'],
  ['完善生态环境保护法律体系。', 'ecology'],
  ['民族自治地方实行区域自治。', 'ethnic']
])('%s is about %s, whatever its words hold by chance', (text, theme) => {
  expect(code(text).themes[0]).toBe(theme);
});

test('who mostly speaks is not what is spoken of; who acts may be', () => {
  const text = '两国元首强调停火最为紧要。';
  const document = structure([text]);
  const stance = (positions: Stance['positions']) => ({ actor: '两国元首', positions, cues: [] });
  const themesAs = (positions: Stance['positions']) =>
    codeThemes(document, lexicon, { ...unread, stances: [stance(positions)] })[0]?.themes[0];
  expect(themesAs(['affirm'])).toBe('arms');
  expect(themesAs(['none'])).toBe('relations');
});

test('a short word of the codebook that cuts another word in two does not count', () => {
  const text = '美国企图阻挠天然气贸易。';
  const cut = (_: number, start: number) => start === text.indexOf('国企');
  const { cues } = codeThemes(structure([text]), lexicon, { stances: [], cutsWord: cut })[0]!;
  expect(cues.map(({ span }) => text.slice(...span))).not.toContain('国企');
});

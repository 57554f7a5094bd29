import { expect, test } from 'vitest';
import type { Structure } from '#lib/analysis/reading.ts';
import { readStances } from '#lib/analysis/positions.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { loadSegmenter } from '../../scripts/segmenter.ts';

const segmenter = loadSegmenter();

/** Reads paragraphs of sentences; a paragraph that begins with a dash is an item. */
function stances(paragraphs: string[][], title: string | null = null) {
  const utterances: Structure['utterances'] = [];
  let at = 0;
  paragraphs.forEach((sentences, i) => {
    for (const sentence of sentences) {
      const text = sentence.replace(/^——/, '');
      const spans: [number, number][] = [[at, (at += text.length)]];
      utterances.push({
        id: `p${i}.${at}`,
        paragraph: `p${i}`,
        section: 's1',
        spans,
        text,
        repeated: false
      });
    }
  });
  const kinds = paragraphs.map(([first = '']) => (first.startsWith('——') ? 'item' : 'paragraph'));
  return readStances(
    {
      outline: title === null ? [] : [{ level: 1, label: '一', title, span: [0, 0] }],
      paragraphs: kinds.map((kind, i) => ({
        id: `p${i}`,
        section: 's1',
        kind,
        spans: [[0, 1]],
        repeats: null
      })),
      utterances
    },
    segmenter,
    lexicon
  );
}

const stance = (text: string) => stances([[text]])[0]!;

test.each([
  ['双方将深化合作。', '双方', ['commit']],
  ['双方愿加强沟通。', '双方', ['commit']],
  ['塞方重申恪守原则。', '塞方', ['affirm']],
  ['双方高度评价会谈成果，将继续深化合作。', '双方', ['support', 'commit']],
  ['双方反对强权，呼吁各国对话。', '双方', ['oppose', 'urge']],
  ['双方对局势升级表示严重关切，敦促有关方停火。', '双方', ['concern', 'urge']],
  ['双方将共同反对单边行径。', '双方', ['oppose', 'commit']],
  ['各国应相互尊重。', '各国', ['urge']],
  ['两国关系成熟稳定。', null, ['none']]
])('%s', (text, actor, positions) => {
  expect(stance(text)).toMatchObject({ actor, positions });
});

test('what is embedded is not the sentence’s own position', () => {
  expect(stance('双方认为，各国应加强对话。').positions).toEqual(['affirm']);
  expect(stance('双方指出，该机制将发挥作用。').positions).toEqual(['affirm']);
  expect(stance('双方赞赏各国反对战争的努力。').positions).toEqual(['support']);
});

test('将 as 把, and words that only hold a cue, take no position', () => {
  expect(stance('双方将风险降到最低。').positions).toEqual(['none']);
  expect(stance('双方自愿实施项目，描绘共同愿景。').positions).toEqual(['none']);
});

test('a left-out subject is carried over within its paragraph, and so is the promise', () => {
  const [first, second, third] = stances([['双方将扩大贸易。', '探索新模式。'], ['应坚持开放。']]);
  expect(first).toMatchObject({ actor: '双方', positions: ['commit'] });
  expect(second).toMatchObject({ actor: '双方', positions: ['commit'], cues: [] });
  expect(third).toMatchObject({ actor: null, positions: ['urge'] });
});

test('a lead-in hands its subject and its modal on to the items of its list', () => {
  const [, first, second, after] = stances([
    ['双方将：'],
    ['——深化教育合作。'],
    ['——支持青年交流。'],
    ['加强合作。']
  ]);
  expect(first).toMatchObject({ actor: '双方', positions: ['commit'] });
  expect(second).toMatchObject({ actor: '双方', positions: ['support'] });
  expect(after).toMatchObject({ actor: null, positions: ['none'] });
});

test('a half-width colon leads in a list as well', () => {
  const [, item] = stances([['双方将:'], ['——深化教育合作。']]);
  expect(item).toMatchObject({ actor: '双方', positions: ['commit'] });
});

test('orders demand under a heading that is one, and only there', () => {
  const text = [['完善市场体系。', '市场体系更加健全。']];
  const read = (title: string) => stances(text, title).map(({ positions }) => positions[0]);
  expect(read('深入推进改革')).toEqual(['urge', 'none']);
  expect(read('去年工作回顾')).toEqual(['none', 'none']);
});

test('a cue’s span slices to the word it was read from', () => {
  const text = '双方坚决反对制裁。';
  const [cue] = stance(text).cues;
  expect(text.slice(...cue!.span)).toBe('坚决反对');
});

const stanceOf = (paragraphs: string[][], title: string | null = null) =>
  stances(paragraphs, title).map(({ actor, positions }) => [actor, positions.join(' ')]);

test('a list whose items begin with verbs takes its subject from the line above', () => {
  expect(
    stanceOf([
      ['大会：'],
      ['——1. 决心缩小数字鸿沟；'],
      ['——2. 请秘书长提出报告；'],
      ['——3. 回顾世界人权宣言；']
    ])
  ).toEqual([
    ['大会', 'none'],
    ['大会', 'commit'],
    ['大会', 'urge'],
    ['大会', 'affirm']
  ]);
});

test('an order that supports something in passing stays an order', () => {
  expect(
    stanceOf([['完善就业制度，支持和规范新业态。'], ['支持和规范民办教育。']], '加强就业服务')
  ).toEqual([
    [null, 'urge support'],
    [null, 'support']
  ]);
});

test.each([
  ['国务院办公厅要加强督促指导。', '国务院办公厅', 'urge'],
  ['国务院自然资源主管部门应当开展调查。', '国务院自然资源主管部门', 'urge'],
  ['各级政务公开主管部门应当发布解读。', '各级政务公开主管部门', 'urge'],
  ['经济困难地区要用好支持政策。', '经济困难地区', 'urge'],
  ['印尼方重申奉行一个中国政策。', '印尼方', 'affirm'],
  [
    '伊朗伊斯兰共和国和乌兹别克斯坦共和国重申支持倡议。',
    '伊朗伊斯兰共和国和乌兹别克斯坦共和国',
    'affirm support'
  ],
  ['习近平主席愉快地接受了邀请。', '习近平主席', 'none'],
  ['国家发展劳动者休息和休养的设施。', '国家', 'none'],
  ['各少数民族聚居的地方实行区域自治。', '各少数民族聚居的地方', 'none'],
  ['全国人大代表在各种会议上的发言，不受法律追究。', null, 'none'],
  ['中央军委实行主席负责制是根本实现形式。', null, 'none'],
  ['中国将依法治网作为重要内容。', '中国', 'none'],
  ['县级人民政府应当将湿地保护列入规划。', '县级人民政府', 'urge'],
  ['如果遇到必须履行条约的情况，决定宣布战争状态。', null, 'none']
])('%s', (text, actor, positions) => {
  expect(stanceOf([[text]])).toEqual([[actor, positions]]);
});

test('an order that is one noun phrase to a dictionary is an order still', () => {
  expect(stanceOf([['启动第三次全国土壤普查。'], ['积极利用外资。']], '加强工作')).toEqual([
    [null, 'urge'],
    [null, 'urge']
  ]);
});

test('units of the state act', () => {
  expect(stanceOf([['省、自治区、直辖市可以制定办法。'], ['自治州州长应当报告工作。']])).toEqual([
    ['省、自治区、直辖市', 'none'],
    ['自治州州长', 'urge']
  ]);
});

test('a prohibition is nobody’s, even behind somebody', () => {
  const [, forbidden] = stances([['企业享受补贴政策。', '严禁变相裁员。']]);
  expect(forbidden).toMatchObject({ actor: null, positions: ['urge'] });
});

test('a visit by somebody is a time, not the subject', () => {
  const [stance] = stances([['国家主席对甲国进行国事访问期间，两国元首重申友好。']]);
  expect(stance).toMatchObject({ actor: '两国元首', positions: ['affirm'] });
});

test('a preamble goes on with its subject over semicolons', () => {
  const read = stances([
    ['中国和智利满意地回顾了建交以来的友好往来；'],
    ['为了巩固友好关系；'],
    ['缔约双方确认和平共处。']
  ]);
  expect(read.map(({ actor }) => actor)).toEqual(['中国和智利', '中国和智利', '缔约双方']);
  expect(read[0]?.positions[0]).toBe('affirm');
});

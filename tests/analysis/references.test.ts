import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Reference } from '#lib/analysis/contract.ts';
import type { Structure } from '#lib/analysis/reading.ts';
import { findReferences } from '#lib/analysis/references.ts';
import { readStructure } from '#lib/analysis/structure.ts';
import type { Lexicon } from '#lib/lexicon/lexicon.ts';
import names from '#lib/lexicon/names.json' with { type: 'json' };

const lexicon = { names } as unknown as Lexicon;

/** One sentence a line, one paragraph a text. */
function find(...sentences: string[]): Reference[] {
  const text = sentences.join('');
  let at = 0;
  const structure: Structure = {
    title: null,
    date: null,
    outline: [],
    sections: [],
    paragraphs: [
      { id: 'p1', section: 's1', kind: 'paragraph', spans: [[0, text.length]], repeats: null }
    ],
    utterances: sentences.map((sentence, index) => {
      const start = at;
      at += sentence.length;
      return {
        id: `p1.${index + 1}`,
        paragraph: 'p1',
        section: 's1',
        spans: [[start, at]],
        text: sentence,
        repeated: false
      };
    }),
    findings: []
  };
  return findReferences(structure, text, lexicon, '2023-03-21');
}

const named = (references: Reference[]) =>
  references.filter(({ kind }) => kind !== 'date').map(({ name }) => name);
const surfaces = (references: Reference[], name: string) =>
  references.find((reference) => reference.name === name)?.mentions.map(({ surface }) => surface);

test('joins aliases to one canonical name and keeps what is printed', () => {
  const found = find('支持世贸组织改革，维护世界贸易组织规则。');
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject({
    id: '世界贸易组织',
    gloss: 'World Trade Organization (WTO)',
    kind: 'organisation'
  });
  expect(surfaces(found, '世界贸易组织')).toEqual(['世贸组织', '世界贸易组织']);
});

test.each([
  ['加强上海合作组织作用', ['上海合作组织']],
  ['各国组织和国际组织、地区组织的合作', []],
  ['广大发展中国家和联合国教科文组织', ['联合国教科文组织']],
  ['隆重庆祝，沿海地区扩大连接', []],
  ['上合组织成员国科技部长会议', ['上海合作组织成员国科技部长会议']],
  ['习近平新时代中国特色社会主义思想', []],
  ['公安部门依照基本法律办理', []],
  ['支持国际金融机构、主要国际经济组织', []],
  ['推动在联合国框架内开展合作', ['联合国']],
  ['俄罗斯西部和中国全国各地', ['俄罗斯', '中国']]
])('%s names %j', (text, expected) => {
  expect(named(find(`${text}。`))).toEqual(expected);
});

test.each([
  [
    '签署中塔农业科技合作协定前，中非农业科技创新联盟成立。',
    '中非农业科技创新联盟',
    'organisation'
  ],
  ['双方注意到亚洲议会大会的成果。', '亚洲议会大会', 'event'],
  ['联合国特设委员会正在工作。', '联合国特设委员会', 'organisation'],
  ['筹备首届上合组织青年渔民会议。', '首届上海合作组织青年渔民会议', 'event'],
  ['支持国际冰川保护基金会。', '国际冰川保护基金会', 'organisation'],
  ['举办电竞赛事“明日运动会”。', '明日运动会', 'event'],
  ['深入实施国企改革三年行动。', '国企改革三年行动', 'instrument'],
  ['制定打击海上犯罪的全面国际公约。', '打击海上犯罪的全面国际公约', 'instrument'],
  ['由巴西农业发展部负责。', '巴西农业发展部', 'organisation'],
  ['支持第十三届世贸组织部长级会议。', '第十三届世界贸易组织部长级会议', 'event'],
  ['缔结中国和智利友好条约。', '中国和智利友好条约', 'instrument'],
  ['1979年中美建交公报承诺。', '中美建交公报', 'instrument'],
  ['智利共和国总理阿尔马托夫致辞。', '阿尔马托夫', 'person']
])('%s holds %s, which nobody listed', (text, name, kind) => {
  const found = find(text).find((reference) => reference.name === name);
  expect(found).toMatchObject({ kind });
});

test('numbered names are told apart and glossed', () => {
  const found = find('安理会第2231号决议、联合国安理会第1540号决议和党的二十大、十九届六中全会。');
  expect(found.map(({ name, gloss }) => [name, gloss])).toEqual([
    ['联合国安理会第2231号决议', 'UN Security Council resolution 2231'],
    ['联合国安理会第1540号决议', 'UN Security Council resolution 1540'],
    ['中国共产党第二十次全国代表大会', '20th National Congress of the CPC'],
    [
      '中国共产党第十九届中央委员会第六次全体会议',
      '6th Plenary Session of the 19th CPC Central Committee'
    ]
  ]);
});

test('several of a series told in one are told apart, each with its own place', () => {
  const text = '执行联合国安理会第2712、2720和2728号决议，贯彻二十届二中、三中全会精神。';
  const found = find(text).filter(({ kind }) => kind !== 'organisation');
  expect(found.map(({ name, mentions }) => [name, mentions[0]!.surface])).toEqual([
    ['联合国安理会第2712号决议', '联合国安理会第2712'],
    ['联合国安理会第2720号决议', '2720'],
    ['联合国安理会第2728号决议', '2728号决议'],
    ['中国共产党第二十届中央委员会第二次全体会议', '二十届二中'],
    ['中国共产党第二十届中央委员会第三次全体会议', '三中全会']
  ]);
});

test('a title holds its inner title, each with its own date', () => {
  const found = find('欢迎2019年4月8日发表的《关于修订2007年5月3日签署的〈甲乙协定〉的声明》。');
  expect(found.map(({ name, date }) => [name, date])).toEqual([
    ['2019年4月8日', '2019-04-08'],
    ['关于修订2007年5月3日签署的〈甲乙协定〉的声明', '2019-04-08'],
    ['2007年5月3日', '2007-05-03'],
    ['甲乙协定', '2007-05-03']
  ]);
});

test('dates what a sentence dates, and no more', () => {
  const dated = (text: string) =>
    Object.fromEntries(
      find(text).flatMap(({ name, kind, date }) => (kind === 'date' ? [] : [[name, date]]))
    );
  expect(dated('落实2015年《甲规划》和2016年《乙纲要》。')).toEqual({
    甲规划: '2015',
    乙纲要: '2016'
  });
  expect(dated('2020年10月30日签署的《甲路线图》《乙宣言》。')).toEqual({
    甲路线图: '2020-10-30',
    乙宣言: '2020-10-30'
  });
  expect(dated('支持2023年在喀山举办第七届中俄博览会。')).toMatchObject({
    第七届中俄博览会: '2023'
  });
  expect(dated('实施《甲乙2023—2027年合作大纲》。')).toEqual({
    '甲乙2023—2027年合作大纲': '2023/2027'
  });
  expect(dated('2020年发生变化，应落实《甲宣言》。')).toEqual({ 甲宣言: null });
});

test('one title of several dates is several instruments', () => {
  const found = find('1999年3月15日通过的《修正案》，2004年3月14日通过的《修正案》。').filter(
    ({ kind }) => kind === 'instrument'
  );
  expect(found.map(({ id, date }) => [id, date])).toEqual([
    ['修正案', '1999-03-15'],
    ['修正案（2004-03-14）', '2004-03-14']
  ]);
});

test('namesakes of several kinds and dates have ids of their own, with no null in them', () => {
  const ids = find(
    '1999年3月15日通过的《修正案》，2004年3月14日通过的《修正案》，2018年3月11日通过的《修正案》。',
    '根据《明日运动会》，举办电竞赛事“明日运动会”。'
  ).map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id.startsWith('修正案'))).toEqual([
    '修正案',
    '修正案（2004-03-14）',
    '修正案（2018-03-11）'
  ]);
  expect(ids.filter((id) => id.startsWith('明日运动会'))).toEqual([
    '明日运动会',
    '明日运动会（event）'
  ]);
});

test('short forms lean on the nearest instrument that ends so', () => {
  const found = find(
    '双方重申《甲乙友好条约》和《丙丁合作公约》。',
    '双方恪守条约义务，遵守该公约，不阻挠建立公约框架内机制，反对双边条约和国际公约。'
  );
  expect(surfaces(found, '甲乙友好条约')).toEqual(['甲乙友好条约', '条约']);
  expect(surfaces(found, '丙丁合作公约')).toEqual(['丙丁合作公约', '该公约', '公约']);
  const deal = find('恢复伊核问题全面协议，推动全面协议恢复履约。');
  expect(surfaces(deal, '伊核问题全面协议')).toEqual(['伊核问题全面协议', '全面协议']);
  expect(named(find('双方恪守条约义务。'))).toEqual([]);
});

test('short forms that the text defines', () => {
  const found = find(
    '甲乙伙伴联盟是“蓝海合作组织”（以下简称“蓝合组织”或“本组织”）的前身。',
    '本组织欢迎蓝合组织扩员。'
  );
  expect(surfaces(found, '蓝海合作组织')).toEqual([
    '蓝海合作组织',
    '蓝合组织',
    '本组织',
    '本组织',
    '蓝合组织'
  ]);
  const parties = find('中国和俄罗斯（以下简称“双方”）声明如下。', '双方指出。');
  expect(parties.flatMap(({ mentions }) => mentions)).toHaveLength(2);
});

test('a misprint in a long listed name still finds it', () => {
  const found = find('推动联合国可持继发展目标峰会取得成果。');
  expect(found[0]).toMatchObject({ name: '联合国可持续发展目标峰会', kind: 'event' });
  expect(found[0]?.mentions[0]?.surface).toBe('联合国可持继发展目标峰会');
});

const file = new URL(
  '../../static/documents/2023-china-russia-joint-statement.txt',
  import.meta.url
);
const source = readFileSync(file, 'utf8').replace(/^\uFEFF/, '');
const joint = findReferences(readStructure(source), source, lexicon, '2023-03-21');

test('the first document: every instrument between 《》 is found, glossed and, where the text says so, dated', () => {
  const dates = new Map(joint.map(({ name, date }) => [name, date]));
  const titles = [...source.matchAll(/《([^《》]+)》/g)].map((match) =>
    match[1]!.replace(/\s/g, '')
  );
  for (const title of titles) expect(dates.has(title), title).toBe(true);
  expect(dates.get('中华人民共和国和俄罗斯联邦睦邻友好合作条约')).toBe('2001-07-16');
  expect(dates.get('中华人民共和国与欧亚经济联盟经贸合作协定')).toBe('2018-05-17');
  expect(dates.get('建设中蒙俄经济走廊规划纲要')).toBe('2016');
  const unglossed = joint.filter(({ kind, gloss }) => kind === 'instrument' && gloss === null);
  expect(unglossed.map(({ name }) => name)).toEqual([
    '关于启动2006年11月9日签署的〈中华人民共和国政府与俄罗斯联邦政府关于促进和相互保护投资协定〉升级谈判的联合声明',
    '国际信息安全公约',
    '打击以犯罪为目的的使用信息和通信技术的全面国际公约'
  ]);
});

test('the first document: its dates as EDTF', () => {
  const values = joint.flatMap(({ kind, date }) => (kind === 'date' ? [date] : []));
  expect(values).toEqual([
    '2023-03-20/2023-03-22',
    '2001-07-16',
    '2021-06-28',
    '2022-02-04',
    '../2030',
    '2022-12-05',
    '2006-11-09',
    '2023/2027',
    '2023',
    '2018-05-17',
    '2015',
    '2016',
    '2022/2023',
    '2024',
    '2030',
    '2040',
    '../2024',
    '2021/2025'
  ]);
});

test('the first document: a name broken by a page keeps two spans, and every mention says what the source says', () => {
  const plant = joint.find(({ name }) => name === '福岛核电站事故');
  expect(plant?.mentions[0]?.spans).toHaveLength(2);
  for (const { mentions } of joint)
    for (const { spans, surface } of mentions)
      expect(spans.map(([start, end]) => source.slice(start, end)).join('')).toBe(surface);
  expect(new Set(joint.map(({ id }) => id)).size).toBe(joint.length);
});

test('resolutions of the General Assembly and laws by their short titles are known', () => {
  const references = find('回顾第70/1号决议。', '电子商务法全面规范经营行为。');
  expect(references.map(({ name, gloss }) => [name, gloss])).toEqual([
    ['联合国大会第70/1号决议', 'UN General Assembly resolution 70/1'],
    ['中华人民共和国电子商务法', 'E-Commerce Law of the PRC']
  ]);
});

test('a date of the text that is less exact than the known one does not replace it', () => {
  const [, initiative] = find('2020年9月，中国发布《全球数据安全倡议》。').filter(
    ({ kind }) => kind !== 'date'
  );
  expect(initiative).toMatchObject({ name: '全球数据安全倡议', date: '2020-09-08' });
});

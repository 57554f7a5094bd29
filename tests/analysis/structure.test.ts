import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Finding } from '#lib/analysis/contract.ts';
import type { Structure } from '#lib/analysis/reading.ts';
import { hull, textOf } from '#lib/analysis/spans.ts';
import { readStructure } from '#lib/analysis/structure.ts';

const text = readFileSync('static/documents/2023-china-russia-joint-statement.txt', 'utf8');
const known = new Set(['研发', '福岛', '内务部', '年度', '海洋', '目的', '人人', '国家', '权利']);
const words = {
  lookup: (word: string) => (known.has(word) ? { frequency: 1, tag: 'n' } : null)
};
const statement = readStructure(text, words);

const labels = ({ sections }: Structure) => sections.map(({ label }) => label);
const found = (structure: Structure, kind: Finding['kind'], source: string) =>
  structure.findings
    .filter((finding) => finding.kind === kind)
    .map(({ spans }) => spans.map(([from, to]) => source.slice(from, to)).join('|'));
const opening = ({ utterances }: Structure, section: string) =>
  utterances.find((utterance) => utterance.section === section)?.text ?? '';

test('the statement has its preface, two inferred sections and six printed ones', () => {
  expect(statement.title).toBe(
    '中华人民共和国和俄罗斯联邦关于深化新时代全面战略协作伙伴关系的联合声明'
  );
  expect(statement.date).toBeNull();
  expect(statement.sections.map(({ label, heading }) => `${label} ${heading}`)).toEqual([
    '前言 none',
    '一 inferred',
    '二 inferred',
    ...['三', '四', '五', '六', '七', '八'].map((label) => `${label} printed`)
  ]);
  expect(opening(statement, 's2')).toMatch(/^在双方不懈努力下/);
  expect(opening(statement, 's3')).toMatch(/^双方指出，各国自身历史/);
  expect(found(statement, 'missing-heading', text)).toHaveLength(2);
});

test('lines broken by a page are joined, and the one that lost words is called doubtful', () => {
  const breaks = statement.findings.filter(({ kind }) => kind === 'page-break');
  expect(breaks).toHaveLength(5);
  const doubtful = breaks.filter(({ note }) => note.en.includes('may be missing'));
  expect(doubtful.map(({ spans }) => textOf(text, spans))).toEqual([
    '双方将继续支持中欧过境俄罗斯开展铁路和海上货物运输'
  ]);
  expect(
    statement.utterances.filter(({ text: reading }) => reading.includes('海洋装备研发等领域'))
  ).toHaveLength(2);
});

test('copies that take turns with new sentences are told one by one', () => {
  const copied = (i: number) => `双方愿在第${i}个领域加强互利友好合作。`;
  const fresh = (i: number) => `各方将推动第${i}号倡议落实到位。`;
  const numbers = Array.from({ length: 40 }, (_, i) => i + 1);
  const source = [
    numbers.map(copied).join(''),
    numbers.map((i) => copied(i) + fresh(i)).join('')
  ].join('\n');
  const structure = readStructure(source);
  expect(structure.utterances.map(({ repeated }) => repeated)).toEqual([
    ...numbers.map(() => false),
    ...numbers.flatMap(() => [true, false])
  ]);
  expect(found(structure, 'repeat', source)).toEqual(numbers.map(copied));
});

test('later copies are repeated, also where both copies are broken, or only a sentence is copied', () => {
  const copies = statement.paragraphs.filter(({ repeats }) => repeats !== null);
  expect(copies.map(({ section }) => section)).toEqual(['s4', 's6', 's6', 's6', 's8']);
  for (const { spans, repeats } of copies) {
    const original = statement.paragraphs.find(({ id }) => id === repeats);
    expect(textOf(text, original?.spans ?? [])).toBe(textOf(text, spans));
  }
  const repeated = statement.utterances.filter((utterance) => utterance.repeated);
  expect(repeated).toHaveLength(7);
  expect(repeated.at(-2)?.text).toMatch(/^中俄反对个别国家企图将外空/);
  expect(found(statement, 'repeat', text)).toHaveLength(6);
});

test('suspect wording, markup and the cut end are found at their places', () => {
  expect(found(statement, 'suspect-text', text)).toEqual([
    '部部',
    '加强国际奥委会和亚奥理事会有关倡议和决定',
    '可持继',
    '唯一未完成化武销毁',
    '提供表示'
  ]);
  expect(found(statement, 'markup', text)).toEqual(['</']);
  expect(found(statement, 'truncated', text)).toEqual(['</']);
  expect(statement.utterances.some(({ text: reading }) => reading.includes('<'))).toBe(false);
});

test('damage beside a copied sentence is found, in a copied paragraph only once', () => {
  const copied = '沿岸各国的渔业部门每年春季共同核对捕捞配额并且公布核对的结果。';
  const damaged = '理事会将加强上述决议，维护渔场。';
  const partly = `公报\n一、渔业\n${copied}\n二、港口\n${copied}${damaged}`;
  expect(found(readStructure(partly), 'suspect-text', partly)).toEqual(['加强上述决议']);
  const paragraph = `${copied}${damaged}`;
  const whole = `公报\n一、渔业\n${paragraph}\n二、港口\n${paragraph}`;
  expect(found(readStructure(whole), 'suspect-text', whole)).toEqual(['加强上述决议']);
});

test('a list after a colon makes items without their bullets', () => {
  const items = statement.paragraphs.filter(({ kind }) => kind === 'item');
  expect(items).toHaveLength(5);
  expect(textOf(text, items[0]!.spans)).toMatch(/^以两国元首共识为引领/);
});

const body = (topic: string) => `各方讨论了${topic}，决定继续开展工作。各方对进展表示满意。`;

test.each([
  ['一、经贸\n{}\n二、文化\n{}\n三、安全\n{}\n四、其他\n{}', ['一', '二', '三', '四'], '经贸'],
  [
    '第一章 总则\n{}\n第二章 贸易\n{}\n第三章 争端\n{}\n第四章 附则\n{}',
    ['第一章', '第二章', '第三章', '第四章'],
    '总则'
  ],
  [
    '## 1. 经贸\n\n{}\n\n## 2. 文化\n\n{}\n\n## 3. 安全\n\n{}\n\n## 4. 其他\n\n{}',
    ['1', '2', '3', '4'],
    '经贸'
  ],
  [
    'Ⅰ. 经贸\r\n{}\r\nⅡ. 文化\r\n{}\r\nⅢ. 安全\r\n{}\r\nⅣ. 其他\r\n{}',
    ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ'],
    '经贸'
  ],
  [
    '\t\u3000\u3000（一）经贸。{}\n\t\u3000\u3000（二）文化。{}\n\t\u3000\u3000（三）安全。{}\n\t\u3000\u3000（四）其他。{}',
    ['（一）', '（二）', '（三）', '（四）'],
    '经贸'
  ],
  [
    '经贸合作\n\n{}\n\n文化交流\n\n{}\n\n地区安全\n\n{}\n\n后续安排\n\n{}',
    ['经贸合作', '文化交流', '地区安全', '后续安排'],
    null
  ]
])('headings of the form %j become sections', (form, expected, title) => {
  let nth = 0;
  const source = `关于合作的联合公报\n2024年5月16日\n${form.replaceAll('{}', () => body(`第${(nth += 1)}类问题`))}`;
  const structure = readStructure(source);
  expect(structure.title).toBe('关于合作的联合公报');
  expect(structure.date).toBe('2024-05-16');
  expect(labels(structure)).toEqual(expected);
  expect(structure.sections.every(({ heading }) => heading === 'printed')).toBe(true);
  expect(structure.sections[0]?.title).toBe(title);
  expect(structure.utterances).toHaveLength(8);
  expect(structure.findings).toEqual([]);
});

test('a title at a colon, a sentence and no title after a number, chapters without a space', () => {
  const numbered = (texts: string[]) =>
    texts.map((text, at) => `（${'一二三四'.charAt(at)}）${text}`).join('\n');
  const topics = ['背景', '理念', '方向', '平台'];
  const colon = readStructure(
    `某倡议\n${numbered(topics.map((topic) => `${topic}：${body(topic)}`))}`
  );
  expect(colon.sections.map(({ title }) => title)).toEqual(topics);
  expect(colon.utterances).toHaveLength(8);

  const sentences = topics.map((topic) => `双方同意讨论${topic}。${body(topic)}`);
  const agreed = readStructure(`会谈纪要\n${numbered(sentences)}`);
  expect(agreed.sections.map(({ title }) => title)).toEqual([null, null, null, null]);
  expect(agreed.utterances[0]?.text).toBe('双方同意讨论背景。');

  const law = readStructure(
    `某条例\n第一章总则\n第一条为了保护环境，制定本条例。\n第二条本条例适用于全市。\n第二章责任\n第三条违反第一条规定的，责令改正。\n第一条规定的情形除外。`
  );
  expect(law.outline.map(({ label, title }) => `${label} ${title}`)).toEqual([
    '第一章 总则',
    '第一条 null',
    '第二条 null',
    '第二章 责任',
    '第三条 null'
  ]);
});

test('lines set to a width: headings stay apart, joins are no damage, page numbers are left out', () => {
  const source = [
    '关于沿海渔港的调查报告',
    '    为摸清沿海渔港和近岸海域的现状，工作组走访十个',
    '县市，现将调查所见整理如下，供有关方面参考。自调查',
    '以来，渔民和港口经营者十分配合，收到了大量的答卷。',
    '    一、主要进展',
    '    渔港的水电线路陆续更换，旧码头拆除以后改成停车',
    '场地，卸货时间明显缩短。冷库数量比去年增加，一批水',
    '— 1 —',
    '产加工小厂搬进园区，渔民冬季有活可干，收入略有上升。',
    '    二、下一步工作',
    '    要先补上防波堤的缺口，再添置夜间照明的设备，',
    '争取台风季节到来以前让每一个渔港都能正常避风停船。'
  ].join('\n');
  const structure = readStructure(source);
  expect(structure.sections.map(({ label, title }) => `${label} ${title}`)).toEqual([
    '前言 null',
    '一 主要进展',
    '二 下一步工作'
  ]);
  expect(structure.utterances.map(({ text: reading }) => reading.slice(-5))).toEqual([
    '方面参考。',
    '量的答卷。',
    '明显缩短。',
    '略有上升。',
    '避风停船。'
  ]);
  expect(structure.findings.map(({ kind }) => kind)).toEqual(['markup']);
});

test('the level with a readable number of sections is chosen; numbered lists are items', () => {
  const chapters = ['一', '二', '三', '四'].map(
    (number) =>
      `第${number}章 名称\n第${number}条 主席行使下列职权：\n（一）公布法律；\n（二）任免人员。`
  );
  const structure = readStructure(`某法\n${chapters.join('\n')}`);
  expect(labels(structure)).toEqual(['第一章', '第二章', '第三章', '第四章']);
  expect(structure.outline.map(({ level }) => level)).toEqual([1, 2, 1, 2, 1, 2, 1, 2]);
  expect(structure.paragraphs.filter(({ kind }) => kind === 'item')).toHaveLength(8);
});

test('one giant line is split by ideographic spaces; the signature is no sentence', () => {
  const source = `会议公报\n\n${body('贸易')}\u3000\u3000${body('文化')}\u3000\u3000甲国总理\u3000\u3000\u3000\u3000\u3000张三  \u3000\u3000乙国总理\u3000\u3000\u3000\u3000\u3000李四  \u3000\u30002020年11月30日`;
  const structure = readStructure(source);
  expect(structure.date).toBe('2020-11-30');
  expect(structure.utterances).toHaveLength(4);
  expect(labels(structure)).toEqual(['全文']);
});

test('a missing heading between two printed ones is inferred or reported', () => {
  const parts = ['一', '二', '四', '五'].map((label) => `${label}\n${body('贸易')}`);
  const structure = readStructure(`公报\n${parts.join('\n')}`);
  expect(found(structure, 'missing-heading', text)).toHaveLength(1);
});

test('a whole document without damage has no findings', () => {
  const source = `工作报告\n一、回顾\n${body('去年')}\n二、任务\n${body('今年')}`;
  expect(readStructure(source, words).findings).toEqual([]);
});

test.each(['', '\n \n', '。', '？！', '123', '中', '\u0000', '\uFFFD', '</', '#', '——', '（一）'])(
  'degenerate text %j gives a valid structure',
  (source) => {
    const structure = readStructure(source);
    for (const { spans } of structure.paragraphs) expect(textOf(source, spans)).not.toBe('');
    expect(structure.sections.length).toBeLessThanOrEqual(1);
  }
);

const fragments = fc.constantFrom(
  ...[
    '双方将合作',
    '。',
    '！',
    '：',
    '，',
    '\n',
    '\n\n',
    '\r\n',
    '\u3000\u3000',
    '——',
    '一、',
    '三',
    '（一）',
    '第二章 '
  ],
  ...[
    '1. ',
    '## ',
    '</',
    '<p>',
    '<!-- a -->',
    '”',
    '“',
    '2023年3月1日',
    '\t',
    '•',
    '\u0000',
    '— 3 —',
    '目录',
    '序言'
  ]
);

test('sections tile paragraphs, sentences tile paragraphs, spans stay in order', () => {
  fc.assert(
    fc.property(fc.array(fc.oneof(fragments, fc.string()), { maxLength: 60 }), (pieces) => {
      const source = pieces.join('');
      const { sections, paragraphs, utterances, findings, outline } = readStructure(source, words);
      let end = 0;
      for (const { spans, section } of paragraphs) {
        for (const [from, to] of spans) {
          expect(from).toBeGreaterThanOrEqual(end);
          expect(to).toBeGreaterThan(from);
          end = to;
        }
        const [start, stop] = sections.find(({ id }) => id === section)!.span;
        const [first, last] = hull(spans);
        expect(first >= start && last <= stop).toBe(true);
        expect(textOf(source, spans)).not.toMatch(/^\s|\s$/);
      }
      expect(end).toBeLessThanOrEqual(source.length);
      for (const { id, kind, spans } of paragraphs) {
        const sentences = utterances.filter(({ paragraph }) => paragraph === id);
        const tiled = sentences.map((sentence) => sentence.text).join('');
        expect(tiled).toBe(kind === 'heading' ? '' : textOf(source, spans));
        for (const sentence of sentences)
          expect(textOf(source, sentence.spans)).toBe(sentence.text);
      }
      for (const { spans } of findings) expect(spans.length).toBeGreaterThan(0);
      for (const { span } of outline) expect(span[1]).toBeGreaterThan(span[0]);
      sections.forEach(({ span }, at) => {
        expect(span[0]).toBeGreaterThanOrEqual(sections[at - 1]?.span[1] ?? 0);
      });
    }),
    { numRuns: 400 }
  );
});

test('a text set at a fixed width is put together again without findings', () => {
  const prose = '各方就经济贸易文化教育卫生交通能源环境安全等领域合作交换意见并决定继续开展工作';
  const source = Array.from({ length: 6 }, (_, at) => {
    const paragraph = `\u3000\u3000${prose}${'一二三四五六'.charAt(at)}次${prose}。`;
    return paragraph.match(/.{1,20}/gu)?.join('\n');
  }).join('\n');
  const structure = readStructure(source, words);
  expect(structure.paragraphs).toHaveLength(6);
  expect(structure.findings).toEqual([]);
});

test('a table of contents makes no sections', () => {
  const titles = ['一、经贸', '二、文化', '三、安全', '四、其他'];
  const source = `规划纲要\n目\u3000录\n${titles.join('\n')}\n${titles.map((title) => `${title}\n${body(title)}`).join('\n')}`;
  const structure = readStructure(source);
  expect(labels(structure)).toEqual(['一', '二', '三', '四']);
  expect(structure.outline).toHaveLength(4);
  expect(structure.utterances).toHaveLength(8);
});

test('numbered paragraphs of a joint statement keep their first sentence', () => {
  const paragraphs = ['一', '二', '三', '四', '五'].map(
    (label) =>
      `${label}、双方高度评价两国关系取得的成就，一致同意进一步深化各领域务实合作，更好造福两国人民，促进地区和平与发展。双方对此表示满意。`
  );
  const structure = readStructure(`联合声明\n${paragraphs.join('\n')}`);
  expect(labels(structure)).toEqual(['一', '二', '三', '四', '五']);
  expect(structure.sections.every(({ title }) => title === null)).toBe(true);
  expect(structure.utterances[0]?.text).toMatch(/^双方高度评价/);
});

test('a notice with annexes: signed before them, filed under a number that heads nothing', () => {
  const { date, outline, sections, paragraphs } = readStructure(
    [
      '某部关于加强数据共享的通知',
      '某发〔2022〕31号',
      '为加强共享，现通知如下：',
      '一、总体要求',
      '（一）指导思想。坚持开放共享。',
      '（二）基本原则。坚持统筹协调。',
      '二、主要任务',
      '（三）完善目录。编制统一目录。',
      '三、保障措施',
      '（四）加强领导。明确分管负责同志。',
      '附件：1.任务分工',
      '2.共享清单',
      '某部',
      '2022年9月13日',
      '附件1',
      '任务分工',
      '一、某司负责统筹。',
      '二、某局负责推动。',
      '附件2',
      '共享清单',
      '居民身份证、营业执照、驾驶证。'
    ].join('\n')
  );
  expect(date).toBe('2022-09-13');
  expect(sections.map(({ label, title }) => [label, title])).toEqual([
    ['前言', null],
    ['一', '总体要求'],
    ['二', '主要任务'],
    ['三', '保障措施'],
    ['附件1', '任务分工'],
    ['附件2', '共享清单']
  ]);
  expect(outline.filter(({ label }) => label === '一').map(({ level }) => level)).toEqual([2, 4]);
  expect(paragraphs.filter(({ kind }) => kind === 'heading').map(({ section }) => section)).toEqual(
    expect.arrayContaining(['s4', 's5', 's6'])
  );
});

test('a title in Markdown stands alone, without the office that issues the text', () => {
  const { title } = readStructure(
    '# 网络法治白皮书\n\n某国某办公室\n\n## 前言\n\n互联网是成果。\n\n## 结语\n\n继续努力。'
  );
  expect(title).toBe('网络法治白皮书');
});

test('a paragraph that ends with a remark in brackets is complete', () => {
  const findings = (line: string) =>
    readStructure(['实施减税。', line, '扩大开放。', '保护湿地。'].join('\n\n')).findings.map(
      ({ kind }) => kind
    );
  expect(findings('稳定就业。（财政部负责）')).toEqual([]);
  expect(findings('稳定就业。财政部负责')).toEqual(['page-break']);
});

import { describe, expect, test } from 'vitest';
import { findReferences } from '#lib/analysis/references.ts';
import { textOf } from '#lib/analysis/spans.ts';
import { readStructure } from '#lib/analysis/structure.ts';
import { lexicon } from '#lib/lexicon/index.ts';

interface Kind {
  name: string;
  lines: string[];
  title: string;
  date: string | null;
  sections: string[];
  findings?: string[];
  /** The last sentence: what follows it is the signature. */
  last: string;
  references?: string[];
}

const KINDS: Kind[] = [
  {
    name: 'a notice of the State Council',
    lines: [
      '国务院关于加强南屿新区建设的意见',
      '国发〔2021〕12号',
      '',
      '各省、自治区、直辖市人民政府，国务院各部委、各直属机构：',
      '为推进南屿新区高质量发展，现提出以下意见。',
      '一、总体要求',
      '深化改革开放，到2025年取得明显成效。',
      '二、主要任务',
      '（一）完善基础设施。加快建设港口和铁路，提高互联互通水平。',
      '（二）发展海洋经济。支持海洋装备制造业，保护海洋生态环境。',
      '三、保障措施',
      '各地区要落实《中华人民共和国海洋环境保护法》，加强组织领导。',
      '四、组织实施',
      '国家发展改革委要加强统筹协调。',
      '',
      '附件：1．重点任务分工',
      '2．重大项目清单',
      '',
      '国务院',
      '2021年6月30日',
      '（此件公开发布）'
    ],
    title: '国务院关于加强南屿新区建设的意见',
    date: '2021-06-30',
    sections: ['前言', '一', '二', '三', '四'],
    last: '国家发展改革委要加强统筹协调。',
    references: [
      'instrument 中华人民共和国海洋环境保护法',
      'organisation 中华人民共和国国家发展和改革委员会'
    ]
  },
  {
    name: 'a law with its table of contents',
    lines: [
      '南屿流域保护法',
      '（2020年12月26日第十三届全国人民代表大会常务委员会第二十四次会议通过）',
      '目　　录',
      '第一章　总则',
      '第二章　规划',
      '第三章　保护',
      '第四章　附则',
      '第一章　总则',
      '第一条　为了加强南屿流域生态环境保护，制定本法。',
      '第二条　在南屿流域开展活动，应当遵守本法。',
      '第二章　规划',
      '第三条　国家建立南屿流域规划体系。',
      '第三章　保护',
      '第四条　违反本法第二条规定的，由主管部门责令改正。',
      '第四章　附则',
      '第五条　本法自2021年3月1日起施行。'
    ],
    title: '南屿流域保护法',
    date: '2020-12-26',
    sections: ['第一章', '第二章', '第三章', '第四章'],
    last: '本法自2021年3月1日起施行。',
    references: ['date 2021年3月1日起 2021-03-01/..']
  },
  {
    name: 'a resolution with its preamble',
    lines: [
      '安全理事会',
      '第2999（2024）号决议',
      '2024年3月25日安全理事会第9586次会议通过',
      '',
      '安全理事会，',
      '重申其关于南屿局势的所有决议，包括第2712（2023）号决议和第2720（2023）号决议，',
      '回顾《联合国宪章》的宗旨和原则，',
      '严重关切南屿的人道主义局势，',
      '1. 要求各方立即停火；',
      '2. 敦促各方遵守国际人道法，保护平民；',
      '3. 决定继续处理此案。'
    ],
    title: '安全理事会 第2999（2024）号决议',
    date: '2024-03-25',
    sections: ['全文'],
    last: '3. 决定继续处理此案。',
    references: [
      'instrument 联合国安理会第2712号决议',
      'instrument 联合国安理会第2720号决议',
      'instrument 联合国宪章'
    ]
  },
  {
    name: 'an agreement that says at its end when it was signed',
    lines: [
      '甲国政府和乙国政府关于海洋环境保护的合作协定',
      '',
      '甲国政府和乙国政府（以下称“缔约双方”），',
      '认识到保护海洋环境的重要性和开展合作的必要性，',
      '愿在平等互利基础上开展合作，',
      '达成协议如下：',
      '第一条',
      '缔约双方应在海洋环境监测领域开展合作。',
      '第二条',
      '缔约双方应当交换有关海洋污染的资料。',
      '第三条',
      '本协定有效期五年。',
      '第四条',
      '本协定于二〇二四年五月十六日在北京签订，一式两份。',
      '',
      '甲国政府代表　　　　乙国政府代表',
      '（签字）　　　　（签字）'
    ],
    title: '甲国政府和乙国政府关于海洋环境保护的合作协定',
    date: '2024-05-16',
    sections: ['前言', '第一条', '第二条', '第三条', '第四条'],
    last: '本协定于二〇二四年五月十六日在北京签订，一式两份。'
  },
  {
    name: 'a speech whose dashes are items',
    lines: [
      '携手同行，共创未来',
      '——在南屿论坛开幕式上的主旨演讲',
      '（2023年10月18日，北京）',
      '王海',
      '',
      '女士们，先生们，朋友们：',
      '10年来，我们坚持共商共建共享，取得丰硕成果。',
      '——我们认识到，各国好，世界才会好。',
      '——我们认识到，只有合作共赢才能办成大事。',
      '谢谢大家。'
    ],
    title: '携手同行，共创未来',
    date: '2023-10-18',
    sections: ['全文'],
    last: '谢谢大家。'
  },
  {
    name: 'a plan in parts, chapters and points',
    lines: [
      '“十四五”南屿发展规划',
      '',
      '第一篇 开启新征程',
      '第一章 发展环境',
      '1. 发展基础',
      '“十三五”时期，经济实力明显增强。',
      '2. 面临形势',
      '当前国际环境日趋复杂。',
      '第二章 总体要求',
      '统筹发展和安全。',
      '第二篇 建设产业体系',
      '第三章 发展海洋经济',
      '支持海洋工程装备制造业发展。',
      '第四章 发展数字经济',
      '推进数字产业化和产业数字化。'
    ],
    title: '“十四五”南屿发展规划',
    date: null,
    sections: ['第一章', '第二章', '第三章', '第四章'],
    last: '推进数字产业化和产业数字化。',
    references: ['date “十三五”时期 2016/2020']
  },
  {
    name: 'questions and answers of a spokesperson',
    lines: [
      '2024年4月8日外交部发言人毛宁主持例行记者会',
      '法新社记者：据报道，丙国总统将访华。发言人能否介绍此访安排？',
      '毛宁：丙国总统将于4月10日至12日对中国进行国事访问。',
      '法新社记者：中方对局势有何评论？',
      '毛宁：中方呼吁落实联合国安理会第2728号决议。'
    ],
    title: '2024年4月8日外交部发言人毛宁主持例行记者会',
    date: '2024-04-08',
    sections: ['全文'],
    last: '毛宁：中方呼吁落实联合国安理会第2728号决议。',
    references: [
      'organisation 中华人民共和国外交部',
      'organisation 法新社',
      'person 毛宁',
      'event 国事访问 2024-04-10/2024-04-12',
      'instrument 联合国安理会第2728号决议'
    ]
  },
  {
    name: 'a joint statement in numbered paragraphs',
    lines: [
      '中国和甲国领导人会议联合声明',
      '2024年5月16日　北京',
      '1. 双方在北京举行会议，就共同关心的问题交换意见。',
      '2. 双方欢迎两国贸易持续增长，同意推进谈判。',
      '3. 双方支持世贸组织改革，反对保护主义。',
      '4. 双方同意扩大青年和教育交流。'
    ],
    title: '中国和甲国领导人会议联合声明',
    date: '2024-05-16',
    sections: ['1', '2', '3', '4'],
    last: '双方同意扩大青年和教育交流。',
    references: ['organisation 世界贸易组织']
  },
  {
    name: 'a treaty that ends with those who sign',
    lines: [
      '中国和智利渔业条约',
      '',
      '中国和智利满意地回顾了渔业合作；',
      '决定缔结条约。',
      '第一条',
      '缔约双方将保护渔业资源。',
      '第二条',
      '缔约双方将定期会晤。',
      '第三条',
      '本条约自签字之日起生效。',
      '本条约于二〇二一年五月六日在北京签订。',
      '',
      '中华人民共和国全权代表 林青',
      '智利共和国全权代表 马尔托'
    ],
    title: '中国和智利渔业条约',
    date: '2021-05-06',
    sections: ['前言', '第一条', '第二条', '第三条'],
    last: '本条约于二〇二一年五月六日在北京签订。'
  },
  {
    name: 'a text in two languages',
    lines: [
      '联合声明',
      'JOINT STATEMENT',
      '',
      '一、双方同意加强经贸合作。',
      'Both sides agreed to strengthen economic cooperation.',
      '二、双方支持联合国发挥核心作用。',
      'Both sides support the central role of the United Nations.',
      '三、双方反对单边主义。',
      'Both sides oppose unilateralism.',
      '四、双方同意保持沟通。'
    ],
    title: '联合声明 JOINT STATEMENT',
    date: null,
    sections: ['一', '二', '三', '四'],
    last: '双方同意保持沟通。',
    references: ['organisation 联合国']
  }
];

describe.each(KINDS)('$name', (kind) => {
  const source = kind.lines.join('\n');
  const structure = readStructure(source);

  test('has its title, date and sections, and no damage', () => {
    expect(structure.title).toBe(kind.title);
    expect(structure.date).toBe(kind.date);
    expect(structure.sections.map(({ label }) => label)).toEqual(kind.sections);
    expect(structure.findings).toEqual([]);
  });

  test('ends with its last sentence', () => {
    expect(textOf(source, structure.utterances.at(-1)?.spans ?? [])).toBe(kind.last);
  });

  test('names what it names', () => {
    const found = findReferences(structure, source, lexicon, structure.date).map(
      ({ kind: type, name, date, mentions }) =>
        [type, name, ...(mentions.length > 0 && date ? [date] : [])].join(' ')
    );
    for (const expected of kind.references ?? [])
      expect(found.some((one) => one === expected || one.startsWith(`${expected} `))).toBe(true);
  });
});

test('a chapter that is half of a long document is divided by its own sections', () => {
  const articles = (count: number) =>
    Array.from({ length: count }, (_, i) => `第${i + 1}项工作由主管部门负责落实。`).join('\n');
  const chapter = (numeral: string) => `第${numeral}章 事项${numeral}\n${articles(9)}\n`;
  const large = `第二章 机构\n第一节 大会\n${articles(50)}\n第二节 政府\n${articles(50)}\n`;
  const { sections } = readStructure(
    `示范章程\n\n${chapter('一')}${large}${chapter('三')}${chapter('四')}`
  );
  expect(sections.map(({ label }) => label)).toEqual([
    '第一章',
    '第一节',
    '第二节',
    '第三章',
    '第四章'
  ]);
});

test('a document on one row is broken at ideographic spaces, its title too', () => {
  const sentences = [
    '会议在青州举行。',
    '会议讨论了渔业问题。',
    '会议同意深化合作。',
    '会议结束。'
  ];
  const { title, utterances } = readStructure(['会议新闻公报', ...sentences].join('\u3000\u3000'));
  expect(title).toBe('会议新闻公报');
  expect(utterances.map(({ text }) => text)).toEqual(sentences);
});

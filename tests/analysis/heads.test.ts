import { expect, test } from 'vitest';
import { createCueFinder } from '#lib/analysis/cues.ts';
import { createHeadReader, type Head } from '#lib/analysis/heads.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { loadSegmenter } from '../../scripts/segmenter.ts';

const findCues = createCueFinder(lexicon);
const readHead = createHeadReader(loadSegmenter(), lexicon.actors, lexicon.clauses);
const head = (text: string, clause = 0): Head => {
  const sentence = findCues(text);
  return readHead(sentence, sentence.clauses[clause]!);
};

test.each([
  ['双方将加强合作。', '双方'],
  ['甲国总统和乙国总理表示关切。', '甲国总统和乙国总理'],
  ['沿海各级渔业机关定期公布捕捞配额。', '沿海各级渔业机关'],
  ['所有缔约国都应履行义务。', '所有缔约国'],
  ['今年我们成功举办会议。', '我们'],
  ['国家修复和管护湿地。', '国家'],
  ['塞方支持这一倡议。', '塞方'],
  ['双方对局势升级表示严重关切。', '双方']
])('%s: %s acts', (text, name) => {
  expect(head(text)).toMatchObject({ kind: 'actor', name });
});

test.each(['两国关系不断发展。', '各项措施应落到实处。', '减少风险的措施应当透明。'])(
  '%s: a thing is no actor',
  (text) => {
    expect(head(text).kind).toBe('thing');
  }
);

test.each(['深化改革。', '适当放宽申请年限。', '丰富社区图书馆藏。', '进一步完善市场体系。'])(
  '%s begins with its verb',
  (text) => {
    expect(head(text).kind).toBe('predicate');
  }
);

test('what a preposition or a time opens is an introduction; alone in its sentence it is a predicate', () => {
  expect(head('在这一形势下，双方保持沟通。').kind).toBe('introduction');
  expect(head('会谈期间，双方交换意见。').kind).toBe('introduction');
  expect(head('在数字经济领域探索新模式。').kind).toBe('predicate');
});

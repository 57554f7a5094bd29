import { expect, test } from 'vitest';
import { createCueFinder } from '#lib/analysis/cues.ts';
import { createHeadReader } from '#lib/analysis/heads.ts';
import { createPredicateReader } from '#lib/analysis/predicates.ts';
import { findSubject } from '#lib/analysis/subjects.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { loadSegmenter } from '../../scripts/segmenter.ts';

const segmenter = loadSegmenter();
const findCues = createCueFinder(lexicon);
const readHead = createHeadReader(segmenter, lexicon.actors, lexicon.clauses);
const predicates = createPredicateReader(segmenter, lexicon.clauses, readHead);

/** The words by which a sentence takes its positions, in order. */
const words = (text: string, isLed = false) => {
  const sentence = findCues(text);
  const subject = findSubject(sentence, readHead, predicates.speaks);
  return predicates.read(sentence, subject, isLed).map(({ word }) => word);
};

test.each([
  ['each clause of the subject’s own counts', '双方支持对话，反对制裁。', ['支持', '反对']],
  ['what is reported does not', '双方认为，各国应加强合作。', ['认为']],
  ['nor what a reported demand governs', '双方强调应遵守条约，支持谈判。', ['强调']],
  ['a semicolon ends a report', '双方认为，局势复杂；双方支持谈判。', ['认为', '支持']],
  ['a modal and the verb that it governs', '双方将支持谈判。', ['将', '支持']],
  ['opposition comes before its modal', '双方将反对制裁。', ['反对', '将']],
  ['a demand without a speaker', '各项措施应符合国际法。', ['应']],
  ['a verdict that closes its clause', '此类行径不可接受。', ['不可接受']],
  ['a demand within a condition is none', '措施如果必须调整的，及时调整。', []],
  ['将 that takes an object is no modal', '双方将该地区作为重点。', []],
  ['adverbs between it and an equating verb leave it one', '双方将继续作为重点。', ['将']]
])('%s: %s', (_, text, expected) => {
  expect(words(text)).toEqual(expected);
});

test('cues that need their subject have it in an item that a lead-in opens', () => {
  expect(words('请秘书长提出报告；')).toEqual([]);
  expect(words('请秘书长提出报告；', true)).toEqual(['请']);
});

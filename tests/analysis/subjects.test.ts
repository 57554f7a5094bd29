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
const { speaks } = createPredicateReader(segmenter, lexicon.clauses, readHead);
const subject = (text: string) => findSubject(findCues(text), readHead, speaks);

test('the subject stands behind an introduction', () => {
  expect(subject('在友好气氛中，双方重申共识。')).toEqual({
    kind: 'actor',
    name: '双方',
    clause: 1,
    end: 9
  });
});

test('where nobody stands first, a later actor that speaks for itself is the subject', () => {
  expect(subject('不存在唯一模式，双方反对强加于人。')).toMatchObject({ name: '双方', clause: 1 });
  expect(subject('措施取得成效，各国反响热烈。')).toMatchObject({ kind: 'thing', name: null });
});

test('a verb at the head leaves the subject out; a mere name has no predicate', () => {
  expect(subject('深化务实合作。')).toMatchObject({ kind: 'elided', clause: 0, end: 0 });
  expect(subject('各位代表：')).toMatchObject({ kind: 'absent' });
});

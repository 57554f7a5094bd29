import { expect, test } from 'vitest';
import type { Candidate, Named } from '#lib/analysis/candidates.ts';
import { findShortForms, headOf, isShortTitle } from '#lib/analysis/short-forms.ts';

const TREATY: Named = { name: '海洋养护条约', gloss: null, kind: 'instrument', date: null };
const NONE = { paragraph: [], before: [] };
const found = (text: string, near: readonly Named[], far: readonly Named[] = []) =>
  findShortForms(text, [], { paragraph: near, before: far }).map(({ start, end, named }) => [
    text.slice(start, end),
    named.name
  ]);

test('a short form leans on an instrument of its paragraph that ends so', () => {
  expect(found('双方恪守条约义务。', [TREATY])).toEqual([['条约', '海洋养护条约']]);
  expect(found('双方遵守养护条约。', [TREATY])).toEqual([['养护条约', '海洋养护条约']]);
  expect(found('双方遵循该条约。', [], [TREATY])).toEqual([['该条约', '海洋养护条约']]);
});

test('what has a modifier of its own, or nothing to lean on, is none', () => {
  expect(found('双方恪守条约义务。', [])).toEqual([]);
  expect(found('双方恪守条约义务。', [], [TREATY])).toEqual([]);
  expect(found('双方签署投资条约。', [TREATY])).toEqual([]);
});

test('what the sentence names after the short form is no antecedent', () => {
  const text = '维护条约，签署《海洋养护条约》。';
  const start = text.indexOf('海洋');
  const later: Candidate = { start, end: start + 6, named: TREATY };
  expect(findShortForms(text, [later], NONE).map(({ start: at }) => at)).not.toContain(2);
});

test('heads of titles', () => {
  expect(headOf('合作谅解备忘录')).toBe('备忘录');
  expect(headOf('海洋会议')).toBeNull();
  expect(isShortTitle('条约')).toBe(true);
  expect(isShortTitle('海洋生物养护条约')).toBe(false);
});

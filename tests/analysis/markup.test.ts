import { expect, test } from 'vitest';
import { cutTag, findMarkup } from '#lib/analysis/markup.ts';

const found = (text: string) => findMarkup(text).map(([from, to]) => text.slice(from, to));

test('tags, comments, entities, stars and page numbers are no text', () => {
  expect(found('<p>甲</p><!-- 乙 > -->丙&nbsp;**丁**\n— 3 —\n')).toEqual([
    '<p>',
    '</p>',
    '<!-- 乙 > -->',
    '&nbsp;',
    '**',
    '**',
    '— 3 —'
  ]);
});

test('signs of the text are none', () => {
  expect(found('甲<乙，丙&丁，2 - 3')).toEqual([]);
});

test('a tag that the end cuts off', () => {
  const text = '全文。\n</';
  const markup = findMarkup(text);
  expect(cutTag(text, markup)).toEqual([4, 6]);
  expect(cutTag('全文。<br>', findMarkup('全文。<br>'))).toBeNull();
});

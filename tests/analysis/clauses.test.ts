import { expect, test } from 'vitest';
import { clausesOf } from '#lib/analysis/clauses.ts';

const clauses = (text: string) => clausesOf(text).map(({ start, end }) => text.slice(start, end));

test('commas, semicolons, colons and full stops divide; an enumeration comma does not', () => {
  expect(clauses('双方认为，应加强教育、科技合作；三方将：对话。')).toEqual([
    '双方认为',
    '应加强教育、科技合作',
    '三方将',
    '对话'
  ]);
});

test('half-width marks divide as full-width ones do', () => {
  expect(clauses('双方将:深化合作,扩大交流;对话!')).toEqual([
    '双方将',
    '深化合作',
    '扩大交流',
    '对话'
  ]);
});

test('a clause knows its place, and marks in a row hold none', () => {
  expect(clausesOf('甲，乙')).toEqual([
    { start: 0, end: 1 },
    { start: 2, end: 3 }
  ]);
  expect(clausesOf('，。！')).toEqual([]);
  expect(clausesOf('')).toEqual([]);
});

import { expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { timelineSeries } from '#lib/series/timeline.ts';

function analysisOf(date: string | null, dates: [date: string, mentions: number][]): Analysis {
  return {
    document: { date, options: { repeats: 'once' } },
    references: dates.map(([each, mentions]) => ({
      ...{ id: each, name: each, gloss: null, kind: 'date', date: each },
      mentions: Array.from({ length: mentions }, () => ({ section: 's1', repeated: false }))
    }))
  } as unknown as Analysis;
}

const once = (...dates: string[]) => dates.map((each): [string, number] => [each, 1]);

test('the day of signing is past, the day after it lies ahead', () => {
  const dates = once('2023-03-20', '2023-03-21', '2023-03-22', '2023-03-23', '2023');
  const { past, ahead } = timelineSeries(analysisOf('2023-03-21', dates), 9);
  expect({ past, ahead }).toEqual({ past: 2, ahead: 3 });
});

test('what lies nearest to the signing is kept among equals', () => {
  const dates = once('1950', '1990', '2022');
  const { rows } = timelineSeries(analysisOf('2023-03-21', dates), 2);
  expect(rows.map(({ id }) => id)).toEqual(['1990', '2022']);
});

test('without a date of signing only mentions decide', () => {
  const series = timelineSeries(analysisOf(null, [...once('2022', '1950'), ['1990', 2]]), 2);
  expect(series.rows.map(({ id }) => id)).toEqual(['1990', '2022']);
  expect([series.signed, series.ahead]).toEqual([null, 0]);
});

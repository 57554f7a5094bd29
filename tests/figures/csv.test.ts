import { describe, expect, test } from 'vitest';
import { tableOf } from '#lib/figures/figure.ts';
import { toCsv } from '#lib/figures/csv.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { FIGURES, seed } from './seed.ts';

test('cells are quoted where they must be, and a byte order mark comes first', () => {
  const csv = toCsv({
    head: ['词语', 'n'],
    rows: [
      ['a "b", c', 1.5],
      ['two\nlines', 0]
    ]
  });
  expect(csv).toBe('\ufeff词语,n\r\n"a ""b"", c",1.5\r\n"two\nlines",0\r\n');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1', '－1'])(
  '%j begins no formula',
  (text) => {
    const [, row = ''] = toCsv({ head: ['h'], rows: [[text]] }).split('h\r\n');
    expect(row).toMatch(/^"?'/);
    expect(row).toContain(text);
  }
);

test('a negative number stays a number', () => {
  expect(toCsv({ head: ['h'], rows: [[-1.5]] })).toBe('\ufeffh\r\n-1.5\r\n');
});

/** Cells as a spreadsheet reads them. */
function read(csv: string): string[][] {
  const rows: string[][] = [[]];
  for (const [, quoted, plain, end] of csv
    .slice(1)
    .matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n)/g)) {
    rows.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') rows.push([]);
  }
  return rows.slice(0, -1);
}

describe.each(FIGURES)('$id in $lang', ({ id, lang }) => {
  test('holds every row of the table, and no formula', async () => {
    const table = tableOf(subjectOf(id, await seed(), lang));
    const cells = read(toCsv(table));
    expect(cells).toHaveLength(table.rows.length + 1);
    for (const row of cells) expect(row).toHaveLength(table.head.length);
    table.rows.forEach((row, i) => {
      row.forEach((value, j) => {
        const cell = cells[i + 1]?.[j] ?? '';
        if (typeof value === 'number') expect(cell).toBe(String(value));
        else {
          expect(cell).not.toMatch(/^[=+\-@\t\r]/);
          expect([value, `'${value}`]).toContain(cell);
        }
      });
    });
  });
});

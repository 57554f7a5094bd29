import { parseNumeral } from './numerals.ts';

const HAN = '[一二三四五六七八九十百]{1,5}';
/** The second label of a numbering tells whether a row may hold it. */
const NUMBERINGS = [
  { second: '二、', pattern: new RegExp(`(${HAN})、`, 'g') },
  { second: '（二）', pattern: new RegExp(`（(${HAN})）`, 'g') },
  { second: '第二条', pattern: new RegExp(`第(${HAN})条`, 'g') }
];
const FEWEST = 3;
/** What stands before the first label: nothing, a full stop, a colon … */
const OPENED = /(?:^|[。！？：:\s][”’）》]*)\s*$/;
/** … and before the others: the full stop of the one before. */
const CLOSED = /[。！？][”’）》]*\s*$/;

/**
 * Where labels stand within a row that count on from one, each after a full stop: 声明如下：一、…。二、…。三、….
 * @returns their offsets, but for one at the row's start; none where they are fewer than three.
 */
export function runInLabels(row: string): number[] {
  for (const { second, pattern } of NUMBERINGS) {
    if (!row.includes(second)) continue;
    const starts: number[] = [];
    for (const { 1: numeral, index } of row.matchAll(pattern)) {
      const isNext = parseNumeral(numeral!) === starts.length + 1;
      const before = row.slice(Math.max(0, index - 4), index);
      if (isNext && (starts.length === 0 ? OPENED : CLOSED).test(before)) starts.push(index);
    }
    if (starts.length >= FEWEST) return starts.filter((start) => start > 0);
  }
  return [];
}

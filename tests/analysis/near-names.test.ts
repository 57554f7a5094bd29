import { expect, test } from 'vitest';
import type { Named } from '#lib/analysis/candidates.ts';
import { indexMisprints } from '#lib/analysis/near-names.ts';

const name = (text: string): Named => ({ name: text, gloss: null, kind: 'event', date: null });
const find = indexMisprints([name('联合国可持续发展目标峰会'), name('甲乙会晤')]);

test('one wrong character, late in a long name', () => {
  expect(find('联合国可持继发展目标峰会')?.name).toBe('联合国可持续发展目标峰会');
});

test.each([
  '联合国可持继发屏目标峰会',
  '联合口可持续发展目标峰会',
  '甲丙会晤',
  '联合国可持续发展目标会'
])('%s is another name', (printed) => expect(find(printed)).toBeNull());

test('a numeral tells names apart', () => {
  const meetings = indexMisprints([name('南屿合作委员会第三次会议')]);
  expect(meetings('南屿合作委员会第四次会议')).toBeNull();
});

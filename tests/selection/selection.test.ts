import { expect, test } from 'vitest';
import type { Picks } from '#lib/selection/picks.ts';
import { Selection } from '#lib/selection/selection.svelte.ts';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';

const index = new SentenceIndex({
  sentences: ['p1.1', 'p1.2', 'p2.1'],
  repeated: [],
  behind: {
    section: { s1: [0, 1], s2: [2] },
    paragraph: {},
    theme: { ocean: [0], trade: [2] },
    term: { 海洋: [0, 0, 2] },
    position: {},
    actor: {},
    name: {},
    link: {}
  }
});

function selected(picks: Picks) {
  const published: Picks[] = [];
  const selection = new Selection((each) => published.push(each));
  selection.know(index);
  selection.adopt(picks);
  return { selection, published };
}

test('marks answer a pick at once, lists when they are let', () => {
  const { selection, published } = selected({});
  const trade = selection.standing({ theme: 'trade' });
  selection.toggle({ section: 's1' });
  expect(published).toEqual([{ section: 's1' }]);
  expect(trade.emphasis).toBe('muted');
  expect([selection.settled, selection.rows]).toEqual([{}, null]);
  selection.settle();
  expect([selection.settled, selection.rows]).toEqual([{ section: 's1' }, [0, 1]]);
});

test('a mark is active where a picked sentence has it too, muted where it rivals a pick', () => {
  const { selection } = selected({ section: 's1' });
  const emphasis = (mark: Picks) => selection.standing(mark).emphasis;
  expect(emphasis({ section: 's1' })).toBe('active');
  expect(emphasis({ theme: 'ocean' })).toBe('active');
  expect(emphasis({ theme: 'trade' })).toBe('muted');
  expect(emphasis({ section: 's2' })).toBe('muted');
  expect(selection.standing({ section: 's1' }).picked).toBe(true);
});

test('what the document does not have is named and not picked, also before its sentences are known', () => {
  const selection = new Selection(() => {});
  selection.adopt({ section: 's9', theme: 'ocean' });
  const section = selection.standing({ section: 's2' });
  expect(section.emphasis).toBe('muted');
  selection.know(index);
  expect(selection.unknown).toEqual(['section']);
  expect(selection.picks).toEqual({ theme: 'ocean' });
  expect(selection.settled).toEqual({ theme: 'ocean' });
  expect(section.emphasis).toBe('muted');
  expect(selection.standing({ section: 's1' }).emphasis).toBe('active');
});

test('a term’s portion counts its occurrences in what else is picked', () => {
  const { selection } = selected({ section: 's1', term: '海洋' });
  expect(selection.portion('term', '海洋')).toBe(2);
  expect(selected({ term: '海洋' }).selection.portion('term', '海洋')).toBeNull();
});

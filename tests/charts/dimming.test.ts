import { expect, test } from 'vitest';
import { opacityOf } from '#lib/charts/dimming.ts';
import { Standings } from '#lib/selection/standings.ts';

test('a mark dims once: by itself, or with the group it is drawn in', () => {
  const standings = new Standings();
  standings.judge(({ theme }) => ({
    emphasis: theme === 'ocean' ? 'active' : 'muted',
    picked: false
  }));
  const section = standings.of({ section: 's1' });
  const [ocean, trade] = ['ocean', 'trade'].map((theme) => standings.of({ section: 's1', theme }));
  const opacities = () =>
    [ocean, trade].flatMap((mark) => (mark ? [opacityOf(mark), opacityOf(mark, section)] : []));

  expect(opacityOf(section)).toBe('0.3');
  expect(opacities()).toEqual([undefined, undefined, '0.3', undefined]);
  standings.judge(({ theme }) => ({ emphasis: theme ? 'muted' : 'active', picked: false }));
  expect(opacityOf(section)).toBeUndefined();
  expect(opacities()).toEqual(['0.3', '0.3', '0.3', '0.3']);
});

test('marks asked for before they are drawn in a group dim with it all the same', () => {
  const standings = new Standings();
  standings.judge(() => ({ emphasis: 'muted', picked: false }));
  const mark = standings.of({ position: 'support', actor: '双方' });
  const group = standings.of({ actor: '双方' });
  expect([opacityOf(mark), opacityOf(mark, group)]).toEqual(['0.3', undefined]);
});

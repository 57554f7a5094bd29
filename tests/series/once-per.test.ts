import { expect, test } from 'vitest';
import { oncePer } from '#lib/series/once-per.ts';

test('an answer is worked out once for each object, even where it is undefined', () => {
  const asked: object[] = [];
  const answer = oncePer((from: { value?: number }) => {
    asked.push(from);
    return from.value;
  });
  const [one, none] = [{ value: 1 }, {}];
  expect([answer(one), answer(one), answer(none), answer(none)]).toEqual([
    1,
    1,
    undefined,
    undefined
  ]);
  expect(asked).toEqual([one, none]);
});

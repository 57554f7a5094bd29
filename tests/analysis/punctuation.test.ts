import { expect, test } from 'vitest';
import { promisesList } from '#lib/analysis/punctuation.ts';

test.each([
  ['必须把握以下原则。', true],
  ['改革持续推进，应提交下列文件。', true],
  ['以下原则，必须把握。', false],
  ['必须把握以下原则', false],
  ['。', false],
  ['', false]
])('%s promises a list: %s', (sentence, expected) => {
  expect(promisesList(sentence)).toBe(expected);
});

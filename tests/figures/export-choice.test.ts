import { expect, test } from 'vitest';
import { defaultChoice, optionsOf } from '#lib/figures/export-choice.ts';

const choice = defaultChoice('en');

test('a fixed size is taken as it is, whatever the screen', () => {
  expect(optionsOf({ ...choice, size: 'square' }, 431.5)).toEqual({
    size: { width: 1080, height: 1080 },
    theme: 'light',
    title: true,
    source: true
  });
});

test('the size on screen has whole px and no height of its own', () => {
  const options = optionsOf({ ...choice, size: 'screen', theme: 'dark', source: false }, 431.5);
  expect(options).toEqual({
    size: { width: 432, height: null },
    theme: 'dark',
    title: true,
    source: false
  });
});

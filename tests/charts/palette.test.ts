import { expect, test } from 'vitest';
import { dark, light, page, pageVariables } from '#lib/charts/palette.ts';

test('both papers have the same roles and as many steps', () => {
  expect(Object.keys(dark)).toEqual(Object.keys(light));
  expect(dark.sequence).toHaveLength(light.sequence.length);
  expect(dark.families).toHaveLength(light.families.length);
});

test('every colour of the page is a property that the page defines', () => {
  const defined = new Set(pageVariables().match(/--[\w-]+/g));
  for (const colour of Object.values(page).flat()) {
    expect(defined).toContain(/^var\((--[\w-]+)\)$/.exec(colour)?.[1]);
  }
});

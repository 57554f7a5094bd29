import { expect, test } from 'vitest';
import { permalink } from '#lib/figures/permalink.ts';

test('a permalink keeps what is picked and ends at its chart', () => {
  const address = new URL('https://example.org/zh/a/?theme=energy&repeats=all#structure');
  expect(permalink(address, 'terms')).toBe(
    'https://example.org/zh/a/?theme=energy&repeats=all#terms'
  );
  expect(address.hash).toBe('#structure');
});

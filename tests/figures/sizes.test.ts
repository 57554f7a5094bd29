import { expect, test } from 'vitest';
import { readSize } from '#lib/figures/sizes.ts';

test('a size has a name or says its pixels', () => {
  expect(readSize('wide')).toEqual({ width: 1920, height: 1080 });
  expect(readSize('1080x1080')).toEqual({ width: 1080, height: 1080 });
  expect(readSize('640×480')).toEqual({ width: 640, height: 480 });
});

test.each(['tall', '10x10', '1080', '9000x100', '1080x', '-1x5'])(
  '“%s” is none, and the error lists the names',
  (text) => {
    expect(() => readSize(text)).toThrow(/wide, square, a4 or WIDTHxHEIGHT/);
  }
);

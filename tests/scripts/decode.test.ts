import { describe, expect, test } from 'vitest';
import { decode, firstWrongByte } from '../../scripts/decode.ts';

const SIMPLIFIED = '双方将加强协调，提升两国各领域务实合作水平，造福两国人民。';
/** “經濟發展與國際合作是雙方的共同目標。” in Big5. */
const BIG5 = Buffer.from(
  'b867c0d9b56fae69bb50b0eabbdaa658a740ac4fc2f9a4e8aabaa640a650a5d8bcd0a143',
  'hex'
);
/** “双方将加强合作，中国和俄罗斯的关系” in GB18030. */
const GB = Buffer.from(
  'cbabb7bdbdabbcd3c7bfbacfd7f7a3acd6d0b9fabacdb6edc2decbb9b5c4b9d8cfb5',
  'hex'
);

describe('encodings are read right and named', () => {
  test('UTF-8 with and without its mark', () => {
    expect(decode(Buffer.from(SIMPLIFIED), 'a.txt')).toEqual({
      text: SIMPLIFIED,
      encoding: 'utf-8',
      doubtful: false
    });
    expect(decode(Buffer.from(`\ufeff${SIMPLIFIED}`), 'a.txt')).toMatchObject({
      text: SIMPLIFIED,
      encoding: 'utf-8 with BOM'
    });
  });

  test('UTF-16 with its mark, in both orders', () => {
    const little = Buffer.from(`\ufeff${SIMPLIFIED}`, 'utf16le');
    expect(decode(little, 'a.txt')).toMatchObject({
      text: SIMPLIFIED,
      encoding: 'utf-16le with BOM'
    });
    expect(decode(Buffer.from(little).swap16(), 'a.txt')).toMatchObject({
      text: SIMPLIFIED,
      encoding: 'utf-16be with BOM'
    });
  });

  test('GB18030 and Big5, told apart by how common their characters are', () => {
    expect(decode(GB, 'a.txt')).toEqual({
      text: '双方将加强合作，中国和俄罗斯的关系',
      encoding: 'gb18030',
      doubtful: false
    });
    expect(decode(BIG5, 'a.txt')).toEqual({
      text: '經濟發展與國際合作是雙方的共同目標。',
      encoding: 'big5',
      doubtful: false
    });
  });

  test('the sidecar’s word counts, where the bytes bear it out', () => {
    expect(decode(BIG5, 'a.txt', 'big5').encoding).toBe('big5');
    expect(() => decode(Buffer.from('双'), 'a.txt', 'ascii-art')).toThrow('is unknown');
    expect(() => decode(GB, 'a.txt', 'utf-8')).toThrow('a.txt: byte 2 is not utf-8');
  });
});

test('the first wrong byte is found', () => {
  const bytes = Buffer.concat([
    Buffer.from('双方'),
    Buffer.from([0xff, 0xff]),
    Buffer.from('合作')
  ]);
  expect(firstWrongByte(bytes, 'utf-8')).toBe(6);
  expect(() => decode(bytes, 'a.txt')).toThrow(/a\.txt: byte 6 \(0xff\)/);
});

test('a damaged file is said to be what it most likely was; a cut one ends in mid-character', () => {
  const damaged = Buffer.concat([GB, Buffer.from([0xff]), GB]);
  expect(() => decode(damaged, 'a.txt')).toThrow(
    `a.txt: byte ${GB.length} (0xff) cannot be read. The bytes before it are gb18030`
  );
  expect(firstWrongByte(Buffer.from('双方').subarray(0, 5), 'utf-8')).toBe(3);
  expect(() => decode(Buffer.from('双方合作').subarray(0, 11), 'a.txt')).toThrow(/byte 9 \(0xe4\)/);
});

test('a damaged file with a mark is read as far as it goes, and doubted', () => {
  const bytes = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('双方', 'utf16le')]);
  expect(decode(bytes.subarray(0, 5), 'a.txt')).toEqual({
    text: '双\ufffd',
    encoding: 'utf-16le with BOM',
    doubtful: true
  });
});

test('two encodings that read a short file alike leave it in doubt', () => {
  const words = Buffer.from('b5a5b5d8', 'hex');
  expect(decode(words, 'a.txt')).toMatchObject({ doubtful: true });
  expect(decode(words, 'a.txt', 'big5')).toEqual({
    text: '等華',
    encoding: 'big5',
    doubtful: false
  });
});

test('UTF-16 without its mark is read where the sidecar names it, and the message says so', () => {
  const bytes = Buffer.from('双方 A 合作', 'utf16le');
  expect(() => decode(bytes, 'a.txt')).toThrow('name “utf-16le” as its encoding');
  expect(() => decode(Buffer.from(bytes).swap16(), 'a.txt')).toThrow('name “utf-16be”');
  expect(decode(bytes, 'a.txt', 'utf-16le').text).toBe('双方 A 合作');
});

test('NUL bytes are no text', () => {
  expect(() => decode(Buffer.from([0x50, 0x4b, 0, 1]), 'a.docx')).toThrow('a.docx: byte 2 is NUL');
});

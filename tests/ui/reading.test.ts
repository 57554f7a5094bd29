import { expect, test } from 'vitest';
import { Reading } from '#lib/ui/reading.svelte.ts';

const index = (id: string) => ({ sentences: [id], pieces: [0], glosses: {} });

interface Answer {
  resolve: (json: unknown) => void;
  reject: (error: Error) => void;
}

function fetchByHand() {
  const waiting = new Map<string, Answer>();
  const reading = new Reading(
    (path) => new Promise((resolve, reject) => waiting.set(path, { resolve, reject })),
    () => {}
  );
  return { reading, at: (path: string) => waiting.get(path)! };
}

test('a late failure of one document leaves the next one alone', async () => {
  const { reading, at } = fetchByHand();
  const a = reading.open('a');
  const b = reading.open('b');
  at('/data/b/index.json').resolve(index('b'));
  await b;
  at('/data/a/index.json').reject(new Error('gone'));
  await a;
  expect(reading.failed).toBe(false);
  expect(reading.index?.sentences).toEqual(['b']);
});

test('an index that failed can be fetched again', async () => {
  const { reading, at } = fetchByHand();
  const first = reading.open('a');
  at('/data/a/index.json').reject(new Error('gone'));
  await first;
  expect(reading.failed).toBe(true);
  const second = reading.open('a');
  at('/data/a/index.json').resolve(index('a'));
  await second;
  expect(reading.failed).toBe(false);
  expect(reading.index?.sentences).toEqual(['a']);
});

test('one failed piece stays reported while another arrives, and is asked for again', async () => {
  const { reading, at } = fetchByHand();
  const opening = reading.open('a');
  at('/data/a/index.json').resolve({ sentences: ['1', '2'], pieces: [0, 1], glosses: {} });
  await opening;
  const all = reading.needAll();
  at('/data/a/pieces/0.json').reject(new Error('gone'));
  at('/data/a/pieces/1.json').resolve({ texts: ['乙'], marks: [[]] });
  await all;
  expect(reading.failed).toBe(true);
  const again = reading.needAll();
  at('/data/a/pieces/0.json').resolve({ texts: ['甲'], marks: [[]] });
  await again;
  expect([reading.failed, reading.complete]).toEqual([false, true]);
  expect([reading.text(0), reading.text(1)]).toEqual(['甲', '乙']);
});

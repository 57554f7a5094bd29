import { expect, test } from 'vitest';
import { Job } from '#lib/ui/job.svelte.ts';

test('work tells how far it is, and what came of it', async () => {
  const job = new Job();
  const running = job.run('slides', async () => {
    job.progress(1, 3);
    expect(job.working).toEqual({ what: 'slides', done: 1, of: 3 });
    return Promise.resolve('saved');
  });
  await running;
  expect([job.working, job.status, job.failure]).toEqual([null, 'saved', null]);
});

test('one thing at a time', async () => {
  const job = new Job();
  let finish: (status: string) => void = () => {};
  const first = job.run('first', () => new Promise((resolve) => (finish = resolve)));
  await job.run('second', () => Promise.reject(new Error('never begun')));
  expect(job.working?.what).toBe('first');
  finish('done');
  await first;
  expect([job.status, job.failure]).toEqual(['done', null]);
});

test('a failure is kept until the next work begins', async () => {
  const job = new Job();
  const failure = new Error('no fonts');
  await job.run('picture', () => Promise.reject(failure));
  expect([job.working, job.status, job.failure]).toEqual([null, '', failure]);
  await job.run('picture', () => Promise.resolve('saved'));
  expect(job.failure).toBeNull();
});

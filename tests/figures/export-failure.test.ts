import { expect, test } from 'vitest';
import { ExportFailure, failureSentence, orFail } from '#lib/figures/export-failure.ts';

test('a failure keeps its cause and says what to do in both languages', async () => {
  const cause = new TypeError('Failed to fetch');
  const failing = orFail('fonts', Promise.reject(cause));
  await expect(failing).rejects.toMatchObject({ reason: 'fonts', cause });
  const failure = new ExportFailure('fonts');
  expect(failureSentence(failure, 'en')).toMatch(/fonts could not be loaded.+try again/);
  expect(failureSentence(failure, 'zh')).toMatch(/字体未能加载.+重试/);
});

test('an error of any other kind is told apart from the known ones', () => {
  const unknown = failureSentence(new Error('x'), 'en');
  expect(unknown).toMatch(/could not be made/);
  expect(unknown).not.toBe(failureSentence(new ExportFailure('picture'), 'en'));
});

test('what does not fail passes through', async () => {
  expect(await orFail('data', Promise.resolve(3))).toBe(3);
});

import { beforeAll, expect, test } from 'vitest';
import type { Analysis } from '#lib/analysis/contract.ts';
import { textOf } from '#lib/analysis/spans.ts';
import { rowsBehind, speakerNotes, type Sentences } from '#lib/briefing/notes.ts';
import { SentenceIndex } from '#lib/selection/sentence-index.ts';
import { passageIndex } from '#lib/series/passages.ts';
import { subjectOf } from '#lib/server/figures.ts';
import { seed } from '../figures/seed.ts';

let analysis: Analysis;
let sentences: Sentences;

beforeAll(async () => {
  analysis = await seed();
  sentences = {
    index: new SentenceIndex(passageIndex(analysis)),
    text: (row) => textOf(analysis.text, analysis.sentences[row]?.spans ?? [])
  };
});

test('the passages are those of what is picked, without repeats', () => {
  const subject = subjectOf('themes', analysis, 'zh', { theme: 'energy' });
  const rows = rowsBehind(subject, sentences.index);
  const coded = analysis.sentences.flatMap(({ themes, repeated }, row) =>
    themes.includes('energy') && !repeated ? [row] : []
  );
  expect(rows).toEqual(coded);
  const notes = speakerNotes(subject, sentences);
  expect(notes).toContain(sentences.text(coded[0] ?? -1));
  expect(notes).toContain('能源');
});

test('where nothing is picked they are those that the title speaks of, six at most', () => {
  const subject = subjectOf('terms', analysis, 'zh');
  const term = subject.series.rows[0]?.text ?? '';
  const quoted = speakerNotes(subject, sentences)
    .split('\n')
    .filter((line) => line.startsWith('['));
  expect(quoted).toHaveLength(6);
  for (const line of quoted) expect(line).toContain(term);
});

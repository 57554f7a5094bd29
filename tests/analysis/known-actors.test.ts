import { expect, test } from 'vitest';
import { readActors } from '#lib/analysis/known-actors.ts';

const name = (kind: 'organisation' | 'place', text: string, aliases: string[] = []) => ({
  name: text,
  en: null,
  kind,
  aliases
});

test('organisations and states act, towns and seas do not', () => {
  const { names, heads } = readActors({
    actors: { names: ['双方'], heads: ['机关'], offices: [] },
    names: [
      name('organisation', '国务院办公厅', ['国办']),
      name('place', '伊朗', ['伊朗伊斯兰共和国']),
      name('place', '北京'),
      name('place', '南海')
    ]
  });
  expect(names).toEqual(['双方', '国务院办公厅', '伊朗', '伊朗伊斯兰共和国']);
  expect(heads).toEqual(['机关']);
});

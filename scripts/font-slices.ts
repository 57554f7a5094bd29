import { group } from 'd3-array';
import type { Analysis } from '#lib/analysis/contract.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { PAGES, type PageId } from '#lib/series/page-charts.ts';
import { chartIds } from '#lib/series/chart-ids.ts';
import { firstWords, inOwnLetters } from './first-words.ts';

const ASCII = String.fromCharCode(...Array.from({ length: 95 }, (_, i) => 32 + i));
const DIGITS = '0123456789%';
const TYPOGRAPHY = '–—…·‘’“”×▼、。，；：！？（）《》〈〉「」【】％●▼−→';
const NUMERALS = '〇一二三四五六七八九十百第';

/** Messages of dialogs, presentations, folded notes and of the pages that set the whole text anyway. */
const LATER =
  /_(?:failed|method)$|^(?:back|codebook|column|download|export|figure|findings?|heading|highlight|kwic|measures?|not|notes|present|search|segmenter|source|text|unknown|versions?)_|^lead_(?:source|text)$|^briefing_(?!add|of)/;
/** Messages at the top of every page, and of the overview, which most readers open first. */
const AT_THE_TOP =
  /^(?:atlas|search|present|skip|dateline_separator|other_language|count_copies)$|^(?:nav|scheme|key)_/;
const HEADING = /^(?:atlas|passages)$|^(?:nav|position)_|_title$/;
const TITLE = /_title|_longest$/;

class Characters extends Set<string> {
  with(...texts: (string | null | undefined)[]): this {
    for (const text of texts) for (const character of text ?? '') this.add(character);
    return this;
  }
}

/** Glyphs in the order in which pages need them; each belongs to the first slice that names it. */
type Slices = Map<string, Characters>;

/** Messages in all languages by key. */
export type Messages = readonly (readonly [key: string, text: string])[];

function messagesOf(messages: Messages, wanted: (key: string) => boolean): string[] {
  return messages.filter(([key]) => wanted(key)).map(([, text]) => text);
}

/** Glyphs of one page alone that are worth a file beside the common one. */
const WORTH_A_FILE = 10;

/** What the first page or at least two others show, fetched once for all, then what is left of each. */
function byPage(common: Characters, pages: ReadonlyMap<PageId, Characters>): Slices {
  common.with(...(pages.get('overview') ?? []));
  const shown = [...pages.values()].flatMap((characters) => [...characters]);
  for (const [character, on] of group(shown, (each) => each)) {
    if (on.length > 1) common.add(character);
  }
  const slices: Slices = new Map([['common', common]]);
  for (const [page, characters] of pages) {
    const own = [...characters].filter((each) => !common.has(each));
    if (own.length < WORTH_A_FILE) common.with(...own);
    else slices.set(page, characters);
  }
  return slices;
}

/** What a face sets: all text, titles, or what Latin letters it is needed for. */
export type Letters = 'text' | 'headings' | 'latin';

/**
 * The characters of each kind of face by slice, in the order in which pages need the slices: each character stands in
 * the first that needs it. All that documents and messages hold is in one of them.
 */
export function fontSlices(
  analyses: readonly Analysis[],
  messages: Messages
): Record<Letters, Map<string, string>> {
  const pages = Object.keys(PAGES).filter((page) => page !== 'present') as PageId[];
  const isAbout = (subjects: readonly string[]) => (key: string) =>
    subjects.includes(/^(?:lead_.+|[^_]+)/.exec(key)?.[0] ?? '');
  const labels = new Map(pages.map((page) => [page, new Characters()]));
  const titles = new Map(pages.map((page) => [page, new Characters()]));
  const first = new Characters(ASCII + TYPOGRAPHY);
  const firstHeadings = new Characters(DIGITS + NUMERALS + TYPOGRAPHY);
  const interfaceWords = new Characters(ASCII + TYPOGRAPHY);
  const headings = new Characters(DIGITS + NUMERALS + TYPOGRAPHY);
  const sectionTitles = new Characters();
  const picked = new Characters(ASCII);
  const text = new Characters();
  const all = new Characters(ASCII + TYPOGRAPHY);

  const isOfPage = isAbout([...chartIds, ...pages.map((page) => `lead_${page}`)]);
  first.with(...messagesOf(messages, (key) => AT_THE_TOP.test(key)));
  firstHeadings.with(...messagesOf(messages, (key) => key === 'atlas'));
  interfaceWords.with(...messagesOf(messages, (key) => !LATER.test(key) && !isOfPage(key)));
  headings.with(
    ...messagesOf(messages, (key) => HEADING.test(key) && !isOfPage(key)).map((text) =>
      inOwnLetters(text, 'en')
    )
  );
  for (const [page, characters] of labels) {
    const isShown = isAbout([...PAGES[page].charts, `lead_${page}`]);
    characters.with(
      ...messagesOf(messages, (key) => isShown(key) && !LATER.test(key) && !TITLE.test(key))
    );
  }
  picked.with(...messagesOf(messages, (key) => TITLE.test(key)));
  for (const { zh } of lexicon.codebook) picked.with(zh);
  for (const analysis of analyses) {
    const { document, sections, terms, references } = analysis;
    const named = [document.title, document.titleEn, ...sections.map(({ title }) => title)];
    interfaceWords.with(...named, ...sections.map(({ label }) => label));
    for (const bilingual of [document.place, document.note]) {
      if (bilingual) interfaceWords.with(bilingual.zh, bilingual.en);
    }
    first.with(document.title, document.place?.zh, ...sections.map(({ label }) => label));
    firstHeadings.with(document.title);
    headings.with(document.title);
    sectionTitles.with(...sections.map(({ title }) => title));
    picked.with(...named);
    for (const [page, words] of firstWords(analysis)) {
      labels.get(page)?.with(...words.labels);
      titles.get(page)?.with(...words.titles);
      if (page === 'overview') {
        first.with(...words.opening.labels);
        firstHeadings.with(...words.opening.title);
      }
    }
    for (const characters of labels.values()) picked.with(...characters);
    text.with(analysis.text);
    all.with(...[...terms, ...references].flatMap((each) => [each.gloss, nameOf(each)]));
    for (const { note } of analysis.findings) all.with(note.zh, note.en);
  }
  for (const { zh, en } of [...lexicon.codebook, ...lexicon.families]) all.with(zh, en);
  all.with(...messagesOf(messages, () => true), ...text, ...picked, ...headings, ...interfaceWords);
  const latin = new Characters([...all].filter((character) => character < '\u2e80'));
  return {
    text: cut([
      ['first', first],
      ...byPage(interfaceWords, labels),
      ['passages', text],
      ['rest', all]
    ]),
    headings: cut([
      ['first', firstHeadings],
      ...byPage(headings, titles),
      ['sections', sectionTitles],
      ['picked', picked],
      ['rest', all]
    ]),
    latin: cut([['all', latin]])
  };
}

function nameOf(named: Analysis['terms'][number] | Analysis['references'][number]): string {
  return 'text' in named ? named.text : named.name;
}

/** Glyphs of each slice as one sorted text, without those of the slices before. */
function cut(slices: Iterable<[name: string, characters: Characters]>): Map<string, string> {
  const before = new Set<string>();
  return new Map(
    Array.from(slices, ([name, characters]) => {
      const left = [...characters].filter(
        (character) => !/[\p{Cc}\p{Cs}\p{Co}\p{Cn}]/u.test(character) && !before.has(character)
      );
      for (const character of left) before.add(character);
      return [name, left.sort().join('')];
    })
  );
}

import type { Lexicon } from '../lexicon/lexicon.ts';
import { builtOnce } from './built-once.ts';
import { longestFirst, outside, type Candidate, type Named } from './candidates.ts';
import type { Mention, Reference } from './contract.ts';
import { findDates, type DatedSpan } from './dates.ts';
import { dateNames } from './dating.ts';
import { findDefinitions } from './definitions.ts';
import { indexNames, type NameIndex } from './names.ts';
import { readPassages, type Passage } from './passages.ts';
import { findPersons } from './persons.ts';
import type { Structure } from './reading.ts';
import { findSeries } from './series.ts';
import { findShortForms, headOf, isShortTitle, RECALL } from './short-forms.ts';
import { toSource } from './spans.ts';
import { findTitles } from './titles.ts';
import { findUnlisted } from './unlisted-names.ts';

/** Whether a short form may be defined: 简称, 下称, （AUKUS）. */
const mayDefine = (text: string) =>
  text.includes('（') && (text.includes('称') || /（[A-Z]/.test(text));

/** Indexes the lexicon's names. */
export const indexListed = builtOnce((lexicon: Lexicon) => indexNames(lexicon, []));

/**
 * Finds what a document names: instruments, organisations, places, persons, events and dates, in order of first mention.
 * @param date the document's own, ISO 8601; without it 今年 and a bare 3月20日 are left out.
 */
export function findReferences(
  structure: Structure,
  text: string,
  lexicon: Lexicon,
  date: string | null
): Reference[] {
  const passages = readPassages(structure, text);
  const listed = indexListed(lexicon);
  const defined = passages.flatMap((passage) =>
    mayDefine(passage.text) ? findDefinitions(passage.text, findNames(passage.text, listed)) : []
  );
  const index = defined.length > 0 ? indexNames(lexicon, defined) : listed;
  const register = new Register(index);
  const recall = new Recall();
  let year: number | null = null;

  for (const passage of passages) {
    if (passage.opens) {
      recall.endParagraph();
      year = null;
    }
    const names = findNames(passage.text, index)
      .filter((candidate) => !isOwnTitle(passage, candidate))
      .map((candidate) => recall.resolve(candidate));
    const dates = findDates(passage.text, { document: date, year });
    const days = dateNames(passage.text, names, dates);
    const short = findShortForms(passage.text, names, recall);
    const apart = short.length > 0 ? outside(short, longestFirst(names)) : short;
    for (const candidate of [...names, ...apart])
      register.add(passage, candidate, days.get(candidate) ?? null);
    for (const found of dates) register.addDate(passage, found);
    for (const { named } of names) recall.add(named);
    const last = dates.findLast(({ value }) => !value.startsWith('..'));
    if (last) year = Number(last.value.slice(0, 4));
  }
  return register.references();
}

/** A title or heading that is a name as a whole is the document's own, or a part's. */
function isOwnTitle({ sentence, text }: Passage, { start, end, named }: Candidate): boolean {
  return (
    sentence === null &&
    named.kind === 'instrument' &&
    text.slice(start, end) === text.replace(/^#+\s*/, '').trim()
  );
}

/** The names in a passage, sorted, outer titles before the ones inside; nothing else stands inside another. */
function findNames(text: string, index: NameIndex): Candidate[] {
  const titles = findTitles(text);
  const outer = titles.filter(({ nested }) => !nested);
  const hits = index.find(text);
  const named = hits.flatMap(({ start, end, named }) => (named ? [{ start, end, named }] : []));
  const open = [
    ...findSeries(text),
    ...named,
    ...findUnlisted(text, hits).map((candidate) => ({
      ...candidate,
      named: index.settle(candidate.named)
    })),
    ...findPersons(text, hits)
  ].sort((a, b) => a.start - b.start);
  if (titles.length + open.length === 0) return [];
  const entitled = titles.map(({ start, end }): Candidate => {
    const title = text.slice(start, end);
    const plain: Named = {
      name: title.replace(/\s+/g, ''),
      gloss: null,
      kind: 'instrument',
      date: null
    };
    return { start, end, named: index.lookup(title) ?? plain };
  });
  return [...entitled, ...longestFirst(outside(open, outer))].sort(
    (a, b) => a.start - b.start || b.end - a.end
  );
}

/** The instruments named so far, for short forms to lean on. */
class Recall {
  paragraph: Named[] = [];
  before: Named[] = [];
  #byHead = new Map<string, Named>();

  add(named: Named): void {
    if (named.kind !== 'instrument') return;
    this.paragraph = [...this.paragraph, named].slice(-RECALL);
    const head = headOf(named.name);
    if (head) this.#byHead.set(head, named);
  }

  endParagraph(): void {
    this.before = this.paragraph;
    this.paragraph = [];
  }

  /** A short title (《条约》) stands for the instrument named last that ends so. */
  resolve(candidate: Candidate): Candidate {
    const { name, gloss, kind } = candidate.named;
    const head =
      kind === 'instrument' && gloss === null && isShortTitle(name) ? headOf(name) : null;
    const named = head ? this.#byHead.get(head) : undefined;
    return named?.name.endsWith(name) ? { ...candidate, named } : candidate;
  }
}

interface Entry {
  named: Named;
  /** As the text gives it. */
  date: string | null;
  mentions: Mention[];
}

/** Gathers mentions under what they name. */
class Register {
  readonly #index: NameIndex;
  readonly #keys = new Map<string, string>();
  readonly #entries = new Map<string, Entry>();

  constructor(index: NameIndex) {
    this.#index = index;
  }

  add(passage: Passage, { start, end, named }: Candidate, date: string | null): void {
    const key = this.#key(named);
    const same = this.#entries.get(key);
    const other = same?.date && date && same.date !== date ? `${key}（${date}）` : key;
    this.#file(other, named, date, mentionOf(passage, start, end));
  }

  addDate(passage: Passage, { start, end, value }: DatedSpan): void {
    const name = passage.text.slice(start, end);
    const named: Named = { name, gloss: null, kind: 'date', date: value };
    this.#file(`date ${value}`, named, value, mentionOf(passage, start, end));
  }

  references(): Reference[] {
    const ids = new Set<string>();
    return [...this.#entries.values()]
      .sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a))
      .map(({ named: { name, gloss, kind, date: own }, date, mentions }) => {
        const value = date !== null && own?.startsWith(date) ? own : (date ?? own);
        let id = name;
        for (const other of namesakeIds(name, value, kind)) {
          if (!ids.has(id)) break;
          id = other;
        }
        ids.add(id);
        return { id, name, gloss, kind, date: value, mentions };
      });
  }

  /** Spellings of one name share a key; cached, since names recur. */
  #key({ name, kind }: Named): string {
    const id = `${kind} ${name}`;
    const key = this.#keys.get(id) ?? `${kind} ${this.#index.normalise(name)}`;
    this.#keys.set(id, key);
    return key;
  }

  #file(key: string, named: Named, date: string | null, mention: Mention): void {
    const entry = this.#entries.get(key) ?? { named, date, mentions: [] };
    entry.date ??= date;
    entry.mentions.push(mention);
    this.#entries.set(key, entry);
  }
}

/** Ids for what shares its name with something mentioned before, to be tried in order: with its date, its kind, a number. */
function* namesakeIds(
  name: string,
  date: string | null,
  kind: Reference['kind']
): Generator<string> {
  if (date !== null) yield `${name}（${date}）`;
  yield `${name}（${kind}）`;
  for (let nth = 2; ; nth += 1) yield `${name}（${kind} ${nth}）`;
}

const startOf = ({ mentions }: Entry) => mentions[0]!.spans[0]![0];
const endOf = ({ mentions }: Entry) => mentions[0]!.spans.at(-1)![1];

function mentionOf(
  { spans, text, section, sentence, repeated }: Passage,
  start: number,
  end: number
): Mention {
  return {
    spans: toSource(spans, start, end),
    surface: text.slice(start, end),
    section,
    sentence,
    repeated
  };
}

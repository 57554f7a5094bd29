/** What a reader can pick. In this order they stand in the URL. */
export const PICK_KINDS = [
  'section',
  'paragraph',
  'theme',
  'term',
  'position',
  'actor',
  'name',
  'link'
] as const;

export type PickKind = (typeof PICK_KINDS)[number];

/** One id for each kind that is picked; several kinds combine with AND. A chart's mark is named the same way. */
export type Picks = Readonly<Partial<Record<PickKind, string>>>;

const LONGEST_ID = 200;

/** Picks as the URL has them; what is empty or far too long to be an id is left out. */
export function readPicks(parameters: URLSearchParams): Picks {
  const picks: Partial<Record<PickKind, string>> = {};
  for (const kind of PICK_KINDS) {
    const id = parameters.get(kind);
    if (id && id.length <= LONGEST_ID) picks[kind] = id;
  }
  return picks;
}

/** The same address with these picks in place of its own; other parameters stay. */
export function writePicks(url: URL, picks: Picks): URL {
  const next = new URL(url);
  for (const kind of PICK_KINDS) {
    next.searchParams.delete(kind);
    const id = picks[kind];
    if (id) next.searchParams.set(kind, id);
  }
  return next;
}

export function isEmpty(picks: Picks): boolean {
  return PICK_KINDS.every((kind) => picks[kind] === undefined);
}

/** Whether all that `mark` names is picked. */
export function includes(picks: Picks, mark: Picks): boolean {
  return PICK_KINDS.every((kind) => mark[kind] === undefined || mark[kind] === picks[kind]);
}

/** Whether `mark` names another one of a kind that is picked. */
export function rivals(picks: Picks, mark: Picks): boolean {
  return PICK_KINDS.some(
    (kind) => mark[kind] !== undefined && picks[kind] !== undefined && mark[kind] !== picks[kind]
  );
}

/** Adds what `mark` names; takes it away where all of it is picked already. */
export function toggle(picks: Picks, mark: Picks): Picks {
  if (!includes(picks, mark)) return { ...picks, ...mark };
  return Object.fromEntries(
    Object.entries(picks).filter(([kind]) => mark[kind as PickKind] === undefined)
  );
}

/** A mark's identity as a string; `readPicks` reads it back as a query. */
export function keyOf(mark: Picks): string {
  return PICK_KINDS.flatMap((kind) => {
    const id = mark[kind];
    return id === undefined ? [] : [`${kind}=${encodeURIComponent(id)}`];
  }).join('&');
}

/** The keys of all marks that `mark` includes: of each thing it names, and of every combination of them. */
export function keysWithin(mark: Picks): string[] {
  let marks: Picks[] = [{}];
  for (const kind of PICK_KINDS) {
    if (mark[kind] === undefined) continue;
    marks = [...marks, ...marks.map((each) => ({ ...each, [kind]: mark[kind] }))];
  }
  return marks.slice(1).map(keyOf);
}

/** Whether both name the same. */
export function same(a: Picks, b: Picks): boolean {
  return PICK_KINDS.every((kind) => a[kind] === b[kind]);
}

export function without(picks: Picks, kind: PickKind): Picks {
  return Object.fromEntries(Object.entries(picks).filter(([each]) => each !== kind));
}

import { PICK_KINDS, readPicks, type Picks } from '../selection/picks.ts';
import { chartIds, type ChartId } from '../series/chart-ids.ts';

/** A chart of a briefing, with what is picked in it. */
export interface Exhibit {
  chart: ChartId;
  picks: Picks;
}

const PARAMETER = 'show';
const MOST = 60;

/** One exhibit as the query string that a `show` parameter holds: `chart=terms&section=s8`. */
export function exhibitId({ chart, picks }: Exhibit): string {
  const parameters = new URLSearchParams({ chart });
  for (const kind of PICK_KINDS) {
    const id = picks[kind];
    if (id) parameters.set(kind, id);
  }
  return parameters.toString();
}

function readExhibit(text: string): Exhibit[] {
  const parameters = new URLSearchParams(text);
  const named = parameters.get('chart');
  const chart = chartIds.find((id) => id === named);
  return chart ? [{ chart, picks: readPicks(parameters) }] : [];
}

/** The exhibits that an address names, each once; what names no chart is left out. */
export function readExhibits(parameters: URLSearchParams): Exhibit[] {
  const named = parameters.getAll(PARAMETER).slice(0, MOST).flatMap(readExhibit);
  return [...new Map(named.map((exhibit) => [exhibitId(exhibit), exhibit])).values()];
}

/** The same address with these exhibits in place of its own. */
export function writeExhibits(url: URL, exhibits: readonly Exhibit[]): URL {
  const next = new URL(url);
  next.searchParams.delete(PARAMETER);
  for (const exhibit of exhibits) next.searchParams.append(PARAMETER, exhibitId(exhibit));
  return next;
}

/** Exhibits as one line of text, to be kept. */
export function formatExhibits(exhibits: readonly Exhibit[]): string {
  return new URLSearchParams(exhibits.map((each) => [PARAMETER, exhibitId(each)])).toString();
}

/** The exhibits that a line of text holds; what is not known is left out. */
export function parseExhibits(text: string): Exhibit[] {
  return readExhibits(new URLSearchParams(text));
}

/** Exhibits with one of them moved by some places, as far as there are any. */
export function shifted(exhibits: readonly Exhibit[], at: number, by: number): Exhibit[] {
  const moving = exhibits[at];
  if (!moving) return [...exhibits];
  const rest = exhibits.toSpliced(at, 1);
  return rest.toSpliced(Math.min(Math.max(at + by, 0), rest.length), 0, moving);
}

/** Exhibits with this one taken out where it is among them, else added behind them. */
export function toggled(exhibits: readonly Exhibit[], exhibit: Exhibit): Exhibit[] {
  const id = exhibitId(exhibit);
  const without = exhibits.filter((each) => exhibitId(each) !== id);
  return without.length < exhibits.length ? without : [...exhibits, exhibit];
}

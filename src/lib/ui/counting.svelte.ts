import { createContext } from 'svelte';
import type { KeyFigures } from '../series/key-figures.ts';
import type { PageId } from '../series/page-charts.ts';
import type { PageList, PageSeries } from '../series/pages.ts';

/** What a page is drawn from when repeats are counted as printed. */
export interface AsPrinted<Page extends PageId = PageId> {
  page: Page;
  figures: KeyFigures;
  charts: PageSeries<Page>;
  list: PageList<Page>;
}

/** Whether repeats count once or as printed, and the rows of the latter once they have been fetched. */
export class Counting {
  asPrinted = $state.raw<AsPrinted | null>(null);
  /** Whether the rows are on their way. */
  pending = $state(false);
  failed = $state(false);
  #wanted = '';
  readonly #fetch: (path: string) => Promise<unknown>;

  /** @param fetchJson fetches a JSON file of the site by its path. */
  constructor(fetchJson: (path: string) => Promise<unknown>) {
    this.#fetch = fetchJson;
  }

  /**
   * Counts as printed, or once.
   * @param page the page of charts that is open; none where a page has no charts.
   */
  async show(copies: boolean, document: string, page: PageId | undefined): Promise<void> {
    const wanted = copies && page ? `/data/${document}/as-printed/${page}.json` : '';
    if (wanted === this.#wanted) return;
    this.#wanted = wanted;
    this.failed = false;
    this.pending = wanted !== '';
    if (wanted === '') {
      this.asPrinted = null;
      return;
    }
    try {
      const rows = (await this.#fetch(wanted)) as AsPrinted;
      if (this.#wanted === wanted) this.asPrinted = rows;
    } catch {
      if (this.#wanted === wanted) {
        this.#wanted = '';
        this.failed = true;
      }
    } finally {
      this.pending = this.#wanted === wanted && this.asPrinted?.page !== page;
    }
  }

  /** A page's charts in the counting that is on. */
  charts<Page extends PageId>(data: { page: Page; charts: PageSeries<Page> }): PageSeries<Page> {
    const rows: { charts: unknown } = this.asPrinted?.page === data.page ? this.asPrinted : data;
    return rows.charts as PageSeries<Page>;
  }

  /** The rows of a page's list in the counting that is on. */
  list<Page extends PageId>(data: { page: Page; list: PageList<Page> }): PageList<Page> {
    const rows: { list: unknown } = this.asPrinted?.page === data.page ? this.asPrinted : data;
    return rows.list as PageList<Page>;
  }
}

export const [getCounting, setCounting] = createContext<Counting>();

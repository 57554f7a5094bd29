import type { Analysis } from '#lib/analysis/contract.ts';
import { dispersion } from '#lib/charts/captions/dispersion.ts';
import { keyness } from '#lib/charts/captions/keyness.ts';
import { network } from '#lib/charts/captions/network.ts';
import { positions } from '#lib/charts/captions/positions.ts';
import { references } from '#lib/charts/captions/references.ts';
import { similarity } from '#lib/charts/captions/similarity.ts';
import { structure } from '#lib/charts/captions/structure.ts';
import { terms } from '#lib/charts/captions/terms.ts';
import { themes } from '#lib/charts/captions/themes.ts';
import { timeline } from '#lib/charts/captions/timeline.ts';
import type { ChartText } from '#lib/charts/chart.ts';
import { chartNames } from '#lib/charts/names.ts';
import { light } from '#lib/charts/palette.ts';
import { locales, type Locale } from '#lib/i18n/index.ts';
import { lexicon } from '#lib/lexicon/index.ts';
import { PAGES, type PageId } from '#lib/series/page-charts.ts';
import { pageList, pageSeries } from '#lib/series/pages.ts';
import type { ChartId } from '#lib/series/chart-ids.ts';
import type { ChartSeries } from '#lib/series/registry.ts';
import { sectionRows } from '#lib/series/sections.ts';

const captions: { [Id in ChartId]: ChartText<ChartSeries[Id]> } = {
  structure,
  terms,
  keyness,
  dispersion,
  themes,
  positions,
  network,
  references,
  timeline,
  similarity
};

/** What a page says before anything is picked on it. */
export interface FirstWords {
  /** Titles of its charts. */
  titles: string[];
  /** What stands in its charts and beside them. */
  labels: string[];
  /** Title and words of its first chart, which is in sight when it opens. */
  opening: { title: string[]; labels: string[] };
}

function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return value && typeof value === 'object' ? Object.values(value).flatMap(strings) : [];
}

/** A heading without what it has from the Latin faces, as English ones have their letters. */
export function inOwnLetters(heading: string, locale: Locale): string {
  return locale === 'en' ? heading.replaceAll(/[A-Za-z]/g, '') : heading;
}

const themeLabels = lexicon.codebook.map(({ id, zh, en, family }) => ({
  id,
  family,
  label: { zh, en }
}));

const families = lexicon.families.map(({ id, zh, en }) => ({ id, label: { zh, en } }));

/** What each page of charts says at first, in both languages. */
export function firstWords(analysis: Analysis): Map<PageId, FirstWords> {
  const sections = sectionRows(analysis);
  const pages = Object.keys(PAGES) as PageId[];
  return new Map(
    pages.map((page) => {
      const titles: string[] = [];
      const labels = strings(pageList(analysis, page));
      const opening: FirstWords['opening'] = { title: [], labels: [] };
      const rows: Partial<ChartSeries> = pageSeries(analysis, page, themeLabels);
      for (const locale of locales) {
        const names = chartNames(locale, sections, themeLabels, families);
        const read = <Id extends ChartId>(id: Id, i: number) => {
          const series = rows[id];
          if (!series) return;
          const text = captions[id];
          const title = inOwnLetters(text.title(series, names, {}), locale);
          const beside = [
            text.n(series, names),
            text.note(series, names),
            ...strings(text.legend(series, names, light))
          ];
          titles.push(title);
          labels.push(...beside);
          if (locale === 'zh') labels.push(...strings(text.table(series, names).rows));
          if (i === 0) {
            opening.title.push(title);
            opening.labels.push(...beside);
          }
        };
        PAGES[page].charts.forEach(read);
      }
      return [page, { titles, labels, opening }];
    })
  );
}

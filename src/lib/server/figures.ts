import type { Analysis } from '../analysis/contract.ts';
import { textOf } from '../analysis/spans.ts';
import { deck } from '../briefing/deck.ts';
import type { Sentences } from '../briefing/notes.ts';
import { chartNames } from '../charts/names.ts';
import { draw } from '../figures/draw-on-server.ts';
import { figure, tableOf, type FigureOptions } from '../figures/figure.ts';
import { toCsv } from '../figures/csv.ts';
import { toJson } from '../figures/json.ts';
import type { Subject } from '../figures/subject.ts';
import { outlinedSvg, webSvg } from '../figures/svg.ts';
import { typefaces } from '../figures/typefaces.ts';
import type { Locale } from '../i18n/index.ts';
import type { Picks } from '../selection/picks.ts';
import { SentenceIndex } from '../selection/sentence-index.ts';
import { keyFigures } from '../series/key-figures.ts';
import { passageIndex } from '../series/passages.ts';
import { series, type ChartId, type ChartSeries, type Extent } from '../series/registry.ts';
import { families, themeLabels } from './library.ts';
import { toPng } from './png.ts';
import { fontFiles } from './typefaces.ts';

/** A chart of a document as the subject of figures. */
export function subjectOf<Id extends ChartId>(
  id: Id,
  analysis: Analysis,
  locale: Locale,
  picks: Picks = {},
  extent: Extent = 'brief'
): Subject<Id> {
  const themes = themeLabels();
  return {
    id,
    series: series[id](analysis, extent, themes) as ChartSeries[Id],
    document: analysis.document,
    names: chartNames(locale, analysis.sections, themes, families()),
    picks,
    index: Object.keys(picks).length > 0 ? new SentenceIndex(passageIndex(analysis)) : null
  };
}

/** The figure's files, each made when it is asked for. */
export function figureFiles(subject: Subject, options: FigureOptions) {
  const faces = typefaces(fontFiles, subject.names.locale);
  const tree = figure(subject, options, draw, faces);
  return {
    /** Text as text, with its glyphs. */
    web: () => webSvg(tree, faces),
    /** Text as outlines. */
    outlined: () => outlinedSvg(tree, faces),
    csv: () => toCsv(tableOf(subject)),
    json: () => toJson(subject),
    png: (scale: number) => toPng(outlinedSvg(tree, faces), scale)
  };
}

/** Charts of one document as PowerPoint slides; several of them get a cover. */
export function slidesOf(subjects: readonly Subject[], analysis: Analysis): Promise<Uint8Array> {
  const locale = subjects[0]?.names.locale ?? 'zh';
  const sentences: Sentences = {
    index: new SentenceIndex(passageIndex(analysis)),
    text: (row) => textOf(analysis.text, analysis.sentences[row]?.spans ?? [])
  };
  return deck(subjects, subjects.length > 1 ? keyFigures(analysis) : null, sentences, {
    draw,
    faces: typefaces(fontFiles, locale),
    png: toPng
  });
}

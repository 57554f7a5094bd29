import type { Analysis } from '../analysis/contract.ts';
import { slidesOf as slides } from '../briefing/slides.ts';
import { chartNames } from '../charts/names.ts';
import { draw } from '../figures/draw-on-server.ts';
import { figure, tableOf, type FigureOptions } from '../figures/figure.ts';
import { toCsv } from '../figures/csv.ts';
import { toJson } from '../figures/json.ts';
import { subjectOf as subject, type Subject } from '../figures/subject.ts';
import { outlinedSvg, webSvg } from '../figures/svg.ts';
import { typefaces } from '../figures/typefaces.ts';
import type { Locale } from '../i18n/index.ts';
import type { Picks } from '../selection/picks.ts';
import type { ChartId } from '../series/chart-ids.ts';
import type { Extent } from '../series/registry.ts';
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
  const names = chartNames(locale, analysis.sections, themeLabels(), families());
  return subject(id, analysis, names, picks, extent);
}

/** The figure's files, each made when it is asked for. */
export function figureFiles(subject: Subject, options: FigureOptions) {
  const faces = typefaces(fontFiles, subject.names.locale);
  const tree = () => figure(subject, options, draw, faces);
  return {
    /** Text as text, with its glyphs. */
    web: () => webSvg(tree(), faces),
    /** Text as outlines. */
    outlined: () => outlinedSvg(tree(), faces),
    csv: () => toCsv(tableOf(subject)),
    json: () => toJson(subject),
    png: (scale: number) => toPng(outlinedSvg(tree(), faces), scale)
  };
}

/** Charts of one document as PowerPoint slides; several of them get a cover. */
export function slidesOf(subjects: readonly Subject[], analysis: Analysis): Promise<Uint8Array> {
  const locale = subjects[0]?.names.locale ?? 'zh';
  const faces = typefaces(fontFiles, locale);
  return slides(subjects, analysis, { draw, faces, png: toPng });
}

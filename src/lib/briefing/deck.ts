import { light } from '../charts/palette.ts';
import {
  countOf,
  figure,
  nameOf,
  noteOf,
  provenance,
  subtitle,
  titleOf,
  type Draw
} from '../figures/figure.ts';
import { nativeChart } from '../figures/native-chart.ts';
import { outlinedSvg } from '../figures/svg.ts';
import { PICTURE, toPptx, type ChartSlide, type Cover } from '../figures/pptx.ts';
import type { Subject } from '../figures/subject.ts';
import type { Typefaces } from '../figures/typefaces.ts';
import { formatDate, m } from '../i18n/index.ts';
import type { KeyFigures } from '../series/key-figures.ts';
import { facts } from './facts.ts';
import { speakerNotes, type Sentences } from './notes.ts';

/** What slides are made with: there is one set for servers and one for browsers. */
export interface Workbench {
  draw: Draw;
  faces: Typefaces;
  /** A drawing without text as PNG. */
  png: (svg: string, scale: number) => Promise<Uint8Array> | Uint8Array;
}

/** Pixels of a slide's picture to one of its size: sharp on a 4K wall. */
const SHARP = 2.5;

async function slideOf(
  subject: Subject,
  sentences: Sentences,
  { draw, faces, png }: Workbench
): Promise<ChartSlide> {
  const picture = () =>
    png(
      outlinedSvg(
        figure(
          subject,
          { size: PICTURE, theme: 'light', title: false, source: false },
          draw,
          faces
        ),
        faces
      ),
      SHARP
    );
  return {
    title: titleOf(subject),
    subtitle: subtitle(subject),
    chart: nativeChart(subject, light) ?? (await picture()),
    alt: `${nameOf(subject)}: ${titleOf(subject)}. ${countOf(subject)}`,
    n: countOf(subject),
    note: noteOf(subject),
    source: provenance(subject),
    notes: speakerNotes(subject, sentences)
  };
}

function coverOf(subject: Subject, figures: KeyFigures): Cover {
  const { document, names } = subject;
  const { locale } = names;
  const { title, titleEn, date, place } = document;
  const said = [
    locale === 'en' ? titleEn : null,
    date && formatDate(date, locale),
    place?.[locale]
  ];
  return {
    title,
    subtitle: said.filter(Boolean).join(' · '),
    facts: facts(figures, locale),
    source: provenance(subject),
    notes: m.notes_font({}, { locale })
  };
}

/**
 * Charts as a PowerPoint file, a slide each.
 * @param figures the document in numbers, for a cover; null leaves it out.
 * @param onProgress is told how many of the slides are done.
 */
export async function deck(
  subjects: readonly Subject[],
  figures: KeyFigures | null,
  sentences: Sentences,
  workbench: Workbench,
  onProgress: (done: number) => void = () => {}
): Promise<Uint8Array> {
  const [first] = subjects;
  if (!first) throw new Error('There are no charts to put on slides.');
  const slides: ChartSlide[] = [];
  for (const subject of subjects) {
    slides.push(await slideOf(subject, sentences, workbench));
    onProgress(slides.length);
  }
  const cover = figures && coverOf(first, figures);
  return toPptx(first.document.title, first.names.locale, cover, slides);
}

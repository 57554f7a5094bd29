import { error } from '@sveltejs/kit';
import { locales } from '#lib/i18n/index.ts';
import { documentIds } from '#lib/server/library.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { findingRows } from '#lib/series/findings.ts';
import { fullText, sectionPieces } from '#lib/series/full-text.ts';
import { passagePiece } from '#lib/series/passages.ts';
import { pieceStarts } from '#lib/series/pieces.ts';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = async () => {
  const parts = documentIds.map(async (document) =>
    pieceStarts(await analysisOr404(document)).flatMap((_, piece) =>
      locales.map((lang) => ({ lang, document, part: piece === 0 ? undefined : String(piece + 1) }))
    )
  );
  return (await Promise.all(parts)).flat();
};

export const load: PageServerLoad = async ({ params }) => {
  const analysis = await analysisOr404(params.document);
  const starts = pieceStarts(analysis);
  const piece = params.part === undefined ? 0 : Number(params.part) - 1;
  const first = starts[piece];
  if (first === undefined) error(404, `The text has no part ${params.part}.`);
  const sections = fullText(analysis, piece);
  const shown = new Set(sections.flatMap(({ blocks }) => blocks.map(({ id }) => id)));
  return {
    piece,
    pieces: starts.length,
    first,
    ids: analysis.sentences.slice(first, starts[piece + 1]).map(({ id }) => id),
    text: passagePiece(analysis, piece),
    contents: sections,
    sectionPieces: Object.fromEntries(sectionPieces(analysis)),
    findings: findingRows(analysis).filter(({ paragraph }) => paragraph && shown.has(paragraph))
  };
};

import { json } from '@sveltejs/kit';
import { documentIds } from '#lib/server/library.ts';
import { analysisOr404 } from '#lib/server/page.ts';
import { passagePiece } from '#lib/series/passages.ts';
import { pieceStarts } from '#lib/series/pieces.ts';
import type { EntryGenerator, RequestHandler } from './$types';

export const prerender = true;
export const trailingSlash = 'never';

export const entries: EntryGenerator = async () => {
  const pieces = documentIds.map(async (document) =>
    pieceStarts(await analysisOr404(document)).map((_, piece) => ({
      document,
      piece: String(piece)
    }))
  );
  return (await Promise.all(pieces)).flat();
};

export const GET: RequestHandler = async ({ params }) =>
  json(passagePiece(await analysisOr404(params.document), Number(params.piece)));

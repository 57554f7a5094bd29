/** The pages of a document, as their addresses end. */
export const PAGE_PATHS = [
  '',
  'terms/',
  'themes/',
  'positions/',
  'network/',
  'timeline/',
  'text/',
  'source/'
] as const;

/** Ids of all charts. */
export const chartIds = [
  'structure',
  'terms',
  'keyness',
  'dispersion',
  'themes',
  'positions',
  'network',
  'references',
  'timeline',
  'similarity'
] as const;

export type ChartId = (typeof chartIds)[number];

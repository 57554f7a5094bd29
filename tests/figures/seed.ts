import type { Analysis } from '#lib/analysis/contract.ts';
import type { FigureOptions } from '#lib/figures/figure.ts';
import { SIZES } from '#lib/figures/sizes.ts';
import type { Locale } from '#lib/i18n/index.ts';
import { chartIds } from '#lib/series/chart-ids.ts';
import { documentIds, loadAnalysis } from '#lib/server/library.ts';

export const SEED = '2023-china-russia-joint-statement';

export async function seed(): Promise<Analysis> {
  const analysis = await loadAnalysis(SEED);
  if (!analysis) throw new Error(`${SEED} is not analysed, only ${documentIds.join(', ')}.`);
  return analysis;
}

export const OPTIONS: FigureOptions = {
  size: SIZES.wide,
  theme: 'light',
  title: true,
  source: true
};

/** Every chart in every language. */
export const FIGURES = chartIds.flatMap((id) =>
  (['zh', 'en'] as const).map((lang: Locale) => ({ id, lang }))
);

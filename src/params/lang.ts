import { isLocale } from '#lib/i18n/index.ts';

export const match = isLocale;

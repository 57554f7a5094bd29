import { fileURLToPath } from 'node:url';

/** The project's own folders, wherever a command is run from. */
export const ROOT = fileURLToPath(new URL('..', import.meta.url));
export const DOCUMENTS = fileURLToPath(new URL('../static/documents', import.meta.url));
export const GENERATED = fileURLToPath(new URL('../src/lib/generated', import.meta.url));
export const FONTS = fileURLToPath(new URL('../src/lib/generated/fonts', import.meta.url));
export const MESSAGES = fileURLToPath(new URL('../src/lib/i18n/messages', import.meta.url));

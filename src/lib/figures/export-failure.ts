import { m, type Locale } from '../i18n/index.ts';

const SENTENCES = {
  fonts: m.export_failed_fonts,
  data: m.export_failed_data,
  code: m.export_failed_code,
  picture: m.export_failed_picture,
  clipboard: m.export_failed_clipboard,
  link: m.export_failed_link,
  other: m.export_failed_other
};

export type FailureReason = keyof typeof SENTENCES;

/** Why something could not be taken away. */
export class ExportFailure extends Error {
  readonly reason: FailureReason;

  constructor(reason: FailureReason, cause?: unknown) {
    super(`The export failed: ${reason}.`, { cause });
    this.reason = reason;
  }
}

/**
 * What the work gives.
 * @throws {ExportFailure} with this reason where the work fails.
 */
export async function orFail<Value>(reason: FailureReason, work: Promise<Value>): Promise<Value> {
  try {
    return await work;
  } catch (error) {
    throw new ExportFailure(reason, error);
  }
}

/** What went wrong and what to do, in a sentence. */
export function failureSentence(error: unknown, locale: Locale): string {
  const reason = error instanceof ExportFailure ? error.reason : 'other';
  return SENTENCES[reason]({}, { locale });
}

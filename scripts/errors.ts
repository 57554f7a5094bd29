/** Something that the person at the keyboard can mend; the message says what is wrong, where, and what to do. */
export class InputError extends Error {
  override name = 'InputError';
}

const REASONS: Record<string, string> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  ENOENT: 'no such file or folder',
  ENOTDIR: 'a part of the path is a file',
  EEXIST: 'a file of that name is in the way',
  EISDIR: 'it is a folder',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full'
};

/** Why a system call failed, in words. */
export function reason(error: unknown): string {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  if (code !== undefined && REASONS[code]) return REASONS[code];
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

/** An error as one line for the terminal. Only what nobody foresaw keeps its stack, on request. */
export function oneLine(error: unknown): string {
  if (error instanceof InputError) return error.message.replaceAll(/\s*\n\s*/g, ' ');
  if (process.env.DEBUG && error instanceof Error && error.stack) return error.stack;
  return `Something unforeseen went wrong: ${reason(error)} (DEBUG=1 shows where).`;
}

import { execFileSync } from 'node:child_process';
import { aptInstall, aptWorks } from './apt.ts';
import { reason } from './errors.ts';

const PROGRAM = 'rsvg-convert';

function found(): boolean {
  try {
    execFileSync(PROGRAM, ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}

/** librsvg's converter to test figures with, installed where that is possible; null where it is not. */
export function ensureRsvg(): string | null {
  if (found()) return PROGRAM;
  if (!aptWorks()) return null;
  try {
    aptInstall('librsvg2-bin');
  } catch (error) {
    console.warn(`${PROGRAM} could not be installed (${reason(error)}).`);
  }
  return found() ? PROGRAM : null;
}

import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright';
import { aptInstall, aptWorks } from './apt.ts';
import { InputError, oneLine, reason } from './errors.ts';

export interface Browser {
  path: string;
  /** Where it comes from, for people. */
  origin: string;
}

const KNOWN: Browser[] = [
  { path: '/usr/bin/chromium', origin: 'Debian’s chromium' },
  { path: '/usr/bin/chromium-browser', origin: 'the system’s chromium' },
  { path: '/usr/bin/google-chrome-stable', origin: 'Google Chrome' },
  { path: '/usr/bin/google-chrome', origin: 'Google Chrome' },
  { path: '/opt/google/chrome/chrome', origin: 'Google Chrome' },
  {
    path: '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    origin: 'Google Chrome'
  },
  { path: '/Applications/Chromium.app/Contents/MacOS/Chromium', origin: 'Chromium' },
  { path: 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', origin: 'Google Chrome' },
  {
    path: 'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    origin: 'Google Chrome'
  }
];

/**
 * A Chromium that is on this machine: `CHROMIUM_PATH`, the system's, or Playwright's own.
 * @throws {InputError} where `CHROMIUM_PATH` names no file.
 */
export function findBrowser(
  environment: NodeJS.ProcessEnv = process.env,
  exists: (path: string) => boolean = existsSync
): Browser | null {
  const named = environment.CHROMIUM_PATH;
  if (named) {
    if (exists(named)) return { path: named, origin: 'CHROMIUM_PATH' };
    throw new InputError(
      `CHROMIUM_PATH is ${named}, but there is no file. Correct it or unset it.`
    );
  }
  const own = { path: chromium.executablePath(), origin: 'Playwright’s own Chromium' };
  return [...KNOWN, own].find(({ path }) => exists(path)) ?? null;
}

/** Ways to install one, tried in this order. */
const INSTALLERS: { name: string; possible: () => boolean; install: () => void }[] = [
  {
    name: 'Playwright’s download',
    possible: () => true,
    install: () => {
      execFileSync('npx', ['playwright', 'install', 'chromium'], {
        stdio: 'pipe',
        timeout: 300_000
      });
    }
  },
  {
    name: 'apt-get install chromium',
    possible: aptWorks,
    install: () => aptInstall('chromium')
  }
];

function starts({ path }: Browser): boolean {
  try {
    execFileSync(path, ['--version'], { stdio: 'pipe', timeout: 30_000 });
    return true;
  } catch {
    return false;
  }
}

/**
 * A Chromium to test with, installed if there is none.
 * @throws {InputError} with every way that was tried, where none worked.
 */
export function ensureBrowser(): Browser {
  const found = findBrowser();
  if (found) return found;
  const tried: string[] = [];
  for (const { name, possible, install } of INSTALLERS) {
    if (!possible()) continue;
    console.log(`No Chromium here; trying ${name} …`);
    try {
      install();
      const installed = findBrowser();
      if (installed && starts(installed)) {
        return { ...installed, origin: `${installed.origin}, just installed` };
      }
      tried.push(`${name}: no browser that starts`);
    } catch (error) {
      tried.push(`${name}: ${reason(error)}`);
    }
  }
  throw new InputError(
    `There is no Chromium on this machine and none could be installed (${tried.join('; ')}). ` +
      'Install Chromium or Chrome, or set CHROMIUM_PATH to one.'
  );
}

if (import.meta.filename === process.argv[1]) {
  try {
    const { path, origin } = ensureBrowser();
    console.log(`Browser: ${path} (${origin})`);
  } catch (error) {
    console.error(oneLine(error));
    process.exitCode = 1;
  }
}

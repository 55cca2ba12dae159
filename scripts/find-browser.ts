import { chromium } from '@playwright/test';
import {
  type BrowserCandidate,
  listCandidates,
  type Machine,
  thisMachine,
} from './browser-candidates.ts';
import { type PackagedBrowser, unpackPackagedBrowser } from './packaged-browser.ts';
import { proveBrowser } from './prove-browser.ts';

/** A browser that has loaded a page here. */
export interface FoundBrowser {
  readonly source: BrowserCandidate['source'];
  readonly path: string;
  readonly env: Readonly<Record<string, string>>;
}

export interface FailedAttempt {
  readonly what: string;
  readonly reason: string;
}

/** Everything the search needs from outside; the defaults are this machine. */
export interface BrowserSearch {
  readonly machine: Machine;
  readonly playwrightPath: string;
  readonly unpackPackaged: () => PackagedBrowser | string;
  readonly prove: (path: string, env: Record<string, string>) => Promise<void>;
}

const WHAT_TO_INSTALL: Partial<Record<NodeJS.Platform, string>> = {
  linux:
    'Debian or Ubuntu: apt-get install chromium. Others: the package chromium or Google Chrome.',
  darwin: 'brew install --cask chromium, or Google Chrome from its own site.',
  win32: 'Google Chrome from its own site, or: winget install Google.Chrome',
};

/** What the person who ran the tests reads when no browser works. */
function describeNoBrowser(attempts: readonly FailedAttempt[], platform: NodeJS.Platform): string {
  return [
    'No Chrome or Chromium works here, so the end-to-end tests cannot run. Tried:',
    ...attempts.map(({ what, reason }) => `  - ${what}: ${reason}`),
    `Install one. ${WHAT_TO_INSTALL[platform] ?? 'Chrome or Chromium.'}`,
    'Or set CHROME_PATH to the program of one that you have.',
  ].join('\n');
}

/** The telling line of Playwright's error, which quotes all of the browser's own output. */
function reasonOf(cause: unknown): string {
  const text = cause instanceof Error ? cause.message : String(cause);
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const telling = lines.find((line) => /shared librar|no such file|ENOENT|EACCES|exec/i.test(line));
  return (telling ?? lines[0] ?? 'it failed without a word').trim().slice(0, 300);
}

/** What there is to say about the places where nothing was found at all. */
function absences({ machine, playwrightPath }: BrowserSearch): FailedAttempt[] {
  const candidates = listCandidates(machine, playwrightPath);
  const lacks = (source: BrowserCandidate['source']): boolean =>
    !candidates.some((candidate) => candidate.source === source);
  return [
    ...(lacks('CHROME_PATH') ? [{ what: 'CHROME_PATH', reason: 'not set' }] : []),
    ...(lacks('installed')
      ? [{ what: 'an installed Chrome or Chromium', reason: 'not in PATH or the usual places' }]
      : []),
    ...(lacks('playwright') ? [{ what: 'Playwright’s own', reason: `no ${playwrightPath}` }] : []),
  ];
}

const here: BrowserSearch = {
  machine: thisMachine,
  playwrightPath: chromium.executablePath(),
  unpackPackaged: unpackPackagedBrowser,
  prove: proveBrowser,
};

/**
 * The first browser that loads a page: `CHROME_PATH`, an installed Chrome or Chromium, Playwright's
 * own, the packaged one. `DUIZHAO_BROWSER_ONLY` (one of the sources' names) narrows the search, to try
 * one of them. Throws with a full report if none works.
 */
export async function findBrowser(search: BrowserSearch = here): Promise<FoundBrowser> {
  const only = search.machine.env['DUIZHAO_BROWSER_ONLY'];
  const attempts: FailedAttempt[] = [];
  const tryOne = async (found: FoundBrowser): Promise<boolean> => {
    try {
      await search.prove(found.path, found.env);
      return true;
    } catch (cause) {
      attempts.push({ what: `${found.source} ${found.path}`, reason: reasonOf(cause) });
      return false;
    }
  };
  for (const candidate of listCandidates(search.machine, search.playwrightPath)) {
    const found = { ...candidate, env: {} };
    if ((only === undefined || only === candidate.source) && (await tryOne(found))) return found;
  }
  const packaged =
    only === undefined || only === 'packaged' ? search.unpackPackaged() : 'not asked';
  if (typeof packaged === 'string') {
    attempts.push({ what: 'the packaged Chromium', reason: packaged });
  } else {
    const found = { source: 'packaged' as const, ...packaged };
    if (await tryOne(found)) return found;
  }
  throw new Error(describeNoBrowser([...absences(search), ...attempts], search.machine.platform));
}

import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { posix, win32 } from 'node:path';

/** What the search depends on, so that a test can make up a machine. */
export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isProgram: (path: string) => boolean;
}

/** A browser that may be there, not yet proven to work. */
export interface BrowserCandidate {
  /** Where the idea came from, for the report. */
  readonly source: 'CHROME_PATH' | 'installed' | 'playwright' | 'packaged';
  readonly path: string;
}

const UNIX_NAMES = [
  'google-chrome-stable',
  'google-chrome',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];
const UNIX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];
const MAC_PROGRAMS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_PROGRAMS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  isProgram: (path) => {
    try {
      accessSync(path, constants.X_OK);
      return existsSync(path) && statSync(path).isFile();
    } catch {
      return false;
    }
  },
};

function linuxPaths({ env }: Machine): string[] {
  const folders = [...(env['PATH'] ?? '').split(':').filter(Boolean), ...UNIX_FOLDERS];
  return UNIX_NAMES.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function macPaths({ env }: Machine): string[] {
  const folders = ['/Applications', posix.join(env['HOME'] ?? '/', 'Applications')];
  return folders.flatMap((folder) => MAC_PROGRAMS.map((name) => posix.join(folder, name)));
}

function windowsPaths({ env }: Machine): string[] {
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => env[name]);
  return folders
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => WINDOWS_PROGRAMS.map((name) => win32.join(folder, name)));
}

/** Every place where Chrome or Chromium is usually installed, the likeliest first. */
function usualPaths(machine: Machine): string[] {
  if (machine.platform === 'win32') return windowsPaths(machine);
  if (machine.platform === 'darwin') return [...macPaths(machine), ...linuxPaths(machine)];
  return linuxPaths(machine);
}

/**
 * Browsers to try, in order: `CHROME_PATH` (even if there is no such file, so that the report can say
 * so), installed ones, then Playwright's own. The packaged one comes after these; it is unpacked only
 * when it is needed.
 *
 * @param playwrightPath where Playwright would have put its own browser
 */
export function listCandidates(machine: Machine, playwrightPath: string): BrowserCandidate[] {
  const wanted = machine.env['CHROME_PATH'];
  const installed = [...new Set(usualPaths(machine))].filter(machine.isProgram);
  return [
    ...(wanted ? [{ source: 'CHROME_PATH' as const, path: wanted }] : []),
    ...installed.map((path) => ({ source: 'installed' as const, path })),
    ...(machine.isProgram(playwrightPath)
      ? [{ source: 'playwright' as const, path: playwrightPath }]
      : []),
  ];
}

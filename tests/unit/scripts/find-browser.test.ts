import { describe, expect, it } from 'vitest';
import { listCandidates, type Machine } from '../../../scripts/browser-candidates.ts';
import { type BrowserSearch, findBrowser } from '../../../scripts/find-browser.ts';

const PLAYWRIGHT = '/home/me/.cache/ms-playwright/chrome';

function machine(programs: readonly string[], env: Machine['env'] = {}): Machine {
  return { platform: 'linux', env, isProgram: (path) => programs.includes(path) };
}

interface Asked {
  readonly search: BrowserSearch;
  /** The programs that were started, in order. */
  readonly started: string[];
}

/** A search on a made-up machine where only the programs in `working` load a page. */
function searchOn(on: Machine, working: readonly string[]): Asked {
  const started: string[] = [];
  const prove = (path: string): Promise<void> => {
    started.push(path);
    if (working.includes(path)) return Promise.resolve();
    return Promise.reject(new Error('launch failed\nlibnss3.so: no such shared library'));
  };
  const unpackPackaged = () => ({ path: '/packaged', env: { LD_LIBRARY_PATH: '/packaged/lib' } });
  return { search: { machine: on, playwrightPath: PLAYWRIGHT, unpackPackaged, prove }, started };
}

describe('findBrowser', () => {
  it('tries CHROME_PATH, installed ones, Playwright’s own, then the packaged one', async () => {
    const on = machine(['/usr/bin/chromium', '/opt/bin/google-chrome', PLAYWRIGHT], {
      CHROME_PATH: '/mine/chrome',
      PATH: '/opt/bin',
    });
    const { search, started } = searchOn(on, ['/packaged']);
    const found = await findBrowser(search);
    expect(started).toEqual([
      '/mine/chrome',
      '/opt/bin/google-chrome',
      '/usr/bin/chromium',
      PLAYWRIGHT,
      '/packaged',
    ]);
    expect(found).toEqual({
      source: 'packaged',
      path: '/packaged',
      env: { LD_LIBRARY_PATH: '/packaged/lib' },
    });
  });

  it('takes the first that loads a page and starts no other', async () => {
    const on = machine(['/usr/bin/chromium', PLAYWRIGHT]);
    const { search, started } = searchOn(on, ['/usr/bin/chromium', PLAYWRIGHT]);
    expect((await findBrowser(search)).source).toBe('installed');
    expect(started).toEqual(['/usr/bin/chromium']);
  });

  it('says all that was tried, why it failed and what to install', async () => {
    const { search } = searchOn(machine(['/usr/bin/chromium'], { CHROME_PATH: '/gone' }), []);
    const message = await findBrowser(search).then(String, (error: Error) => error.message);
    expect(message).toContain('CHROME_PATH /gone: libnss3.so: no such shared library');
    expect(message).toContain('installed /usr/bin/chromium: libnss3.so');
    expect(message).toContain(`Playwright’s own: no ${PLAYWRIGHT}`);
    expect(message).toContain('packaged /packaged: libnss3.so');
    expect(message).toContain('apt-get install chromium');
    expect(message).toContain('CHROME_PATH');
  });

  it('gives the reason if the packaged one cannot be had', async () => {
    const { search } = searchOn(machine([]), []);
    const none = { ...search, unpackPackaged: () => 'it runs on Linux x64 only' };
    await expect(findBrowser(none)).rejects.toThrow('packaged Chromium: it runs on Linux x64 only');
  });
});

describe('listCandidates', () => {
  it('knows the usual places of macOS and Windows', () => {
    const mac: Machine = { ...machine([]), platform: 'darwin', isProgram: () => true };
    expect(listCandidates(mac, PLAYWRIGHT)[0]?.path).toBe(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
    const windows: Machine = {
      platform: 'win32',
      env: { PROGRAMFILES: 'C:\\Program Files' },
      isProgram: () => true,
    };
    expect(listCandidates(windows, PLAYWRIGHT)[0]?.path).toBe(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});

import type { FoundBrowser } from '../../../scripts/find-browser.ts';

const VARIABLE = 'DUIZHAO_FOUND_BROWSER';

/** Hands the browser that was found to the workers, which inherit this process's environment. */
export function setFoundBrowser(browser: FoundBrowser): void {
  process.env[VARIABLE] = JSON.stringify(browser);
}

/** The browser that the set-up found; throws outside of a Playwright run. */
export function foundBrowser(): FoundBrowser {
  const stored = process.env[VARIABLE];
  if (stored === undefined) throw new Error('found-browser: the global set-up has not run');
  return JSON.parse(stored) as FoundBrowser;
}

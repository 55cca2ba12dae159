import { existsSync } from 'node:fs';
import { buildApp, DIST } from '../../../scripts/build-app.ts';
import { findBrowser } from '../../../scripts/find-browser.ts';
import { setFoundBrowser } from './found-browser.ts';

/** Finds a browser that works, once for all workers, and builds the app if nobody has. */
export default async function globalSetup(): Promise<void> {
  const browser = await findBrowser();
  console.log(`Browser: ${browser.path} (${browser.source})`);
  setFoundBrowser(browser);
  if (!existsSync(`${DIST}/index.html`)) await buildApp();
}

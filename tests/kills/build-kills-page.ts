import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { PROJECT } from '../../scripts/build-app.ts';

const OUT = join(PROJECT, 'node_modules/.cache/kills-page');

/** Where the page is on its server. */
export const KILLS_PAGE = 'tests/kills/page/kills.html';

/** Builds the page that works on the app's own storage; with the app's headers beside it. @returns the folder */
export async function buildKillsPage(): Promise<string> {
  await build({
    root: PROJECT,
    configFile: false,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: { input: fileURLToPath(new URL('page/kills.html', import.meta.url)) },
    },
  });
  return OUT;
}

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { BROWSER_FLAGS } from '../../scripts/browser-flags.ts';
import { PROJECT } from '../../scripts/build-app.ts';
import { findBrowser } from '../../scripts/find-browser.ts';
import { startStaticServer } from '../../scripts/static-server.ts';

const OUT = join(PROJECT, 'node_modules/.cache/bench-app');
const PAGE = 'tests/bench/page/bench.html';

/** The built app, with the bench's own page beside it on the same origin, in a real browser. */
export interface BenchApp {
  /** The folder of the browser's profile. */
  readonly profile: string;
  /** The app at a hash route, in a tab of its own. */
  readonly openApp: (route?: string) => Promise<Page>;
  /** The page that seeds and measures the storage directly. */
  readonly openBench: () => Promise<Page>;
  readonly close: () => Promise<void>;
}

let built = false;

async function buildBench(): Promise<void> {
  if (built) return;
  await build({
    root: PROJECT,
    logLevel: 'error',
    build: {
      outDir: OUT,
      emptyOutDir: true,
      rolldownOptions: {
        input: [
          join(PROJECT, 'index.html'),
          fileURLToPath(new URL('page/bench.html', import.meta.url)),
        ],
      },
    },
  });
  built = true;
}

/** Starts everything on an empty profile; nothing of it is left after `close`. */
export async function startBenchApp(): Promise<BenchApp> {
  await buildBench();
  const server = await startStaticServer({ folder: OUT, host: 'localhost', port: 0 });
  const found = await findBrowser();
  const profile = mkdtempSync(join(tmpdir(), 'duizhao-bench-'));
  const context: BrowserContext = await chromium.launchPersistentContext(profile, {
    executablePath: found.path,
    args: [...BROWSER_FLAGS],
    env: { ...process.env, ...found.env },
    viewport: { width: 1280, height: 900 },
    locale: 'en-GB',
  });
  const open = async (path: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(`${server.address}${path}`);
    return page;
  };
  return {
    profile,
    openApp: (route = '') => open(`#/${route}`),
    openBench: async () => {
      const page = await open(PAGE);
      await page.waitForFunction(() => 'bench' in window);
      return page;
    },
    close: async () => {
      await context.close();
      await server.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

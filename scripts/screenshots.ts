import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { type BrowserContext, chromium } from '@playwright/test';
import { BROWSER_FLAGS } from './browser-flags.ts';
import { buildApp, DIST, PROJECT } from './build-app.ts';
import { type FoundBrowser, findBrowser } from './find-browser.ts';
import { SHOTS } from './screenshot-shots.ts';
import { startStaticServer } from './static-server.ts';

/** How the app looks in one series of pictures. */
interface Look {
  readonly locale: 'en-US' | 'zh-CN';
  readonly colorScheme: 'light' | 'dark';
  readonly width: 390 | 1280;
}

const LOCALES = ['en-US', 'zh-CN'] as const;
const SCHEMES = ['light', 'dark'] as const;
const WIDTHS = [1280, 390] as const;
/** The looks that the documents show, and all there are. */
const SHOWN: readonly Look[] = [
  { locale: 'en-US', colorScheme: 'light', width: 1280 },
  { locale: 'zh-CN', colorScheme: 'dark', width: 390 },
];
const ALL: readonly Look[] = LOCALES.flatMap((locale) =>
  SCHEMES.flatMap((colorScheme) => WIDTHS.map((width) => ({ locale, colorScheme, width }))),
);

/** "review" for the first look, "review-390-dark-zh" for others. */
function fileName(shot: string, { locale, colorScheme, width }: Look): string {
  const differences = [
    width === 1280 ? '' : `-${width}`,
    colorScheme === 'light' ? '' : `-${colorScheme}`,
    locale === 'en-US' ? '' : '-zh',
  ];
  return `${shot}${differences.join('')}.png`;
}

function launch(browser: FoundBrowser, profile: string, look: Look): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: browser.path,
    args: [...BROWSER_FLAGS, '--force-color-profile=srgb'],
    env: { ...process.env, ...browser.env },
    locale: look.locale,
    colorScheme: look.colorScheme,
    viewport: { width: look.width, height: look.width === 390 ? 844 : 800 },
    reducedMotion: 'reduce',
  });
}

/** Goes through all shots in order, on one profile: a later one finds what an earlier one did. */
async function takeSeries(
  browser: FoundBrowser,
  address: string,
  look: Look,
  to: string,
): Promise<void> {
  const profile = mkdtempSync(join(tmpdir(), 'duizhao-shots-'));
  const context = await launch(browser, profile, look);
  try {
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(address);
    for (const shot of SHOTS) {
      await shot.arrange(page);
      const path = join(to, fileName(shot.name, look));
      await page.screenshot({ path, fullPage: shot.whole === true });
      console.log(path);
    }
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** `npm run screenshots`: the pictures in docs/screenshots; `-- --all --to FOLDER`: every look. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      all: { type: 'boolean', default: false },
      to: { type: 'string', default: join(PROJECT, 'docs', 'screenshots') },
    },
  });
  mkdirSync(values.to, { recursive: true });
  await buildApp();
  const browser = await findBrowser();
  const server = await startStaticServer({ folder: DIST, host: '127.0.0.1', port: 0 });
  try {
    for (const look of values.all ? ALL : SHOWN) {
      await takeSeries(browser, server.address, look, values.to);
    }
  } finally {
    await server.close();
  }
}

main().catch((cause: unknown) => {
  console.error(cause instanceof Error ? cause.message : cause);
  process.exitCode = 1;
});

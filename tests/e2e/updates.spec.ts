import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from '@playwright/test';
import { DIST } from '../../scripts/build-app.ts';
import { startStaticServer } from '../../scripts/static-server.ts';
import { expect, test } from './support/app.ts';
import { BrowserProfile } from './support/profile.ts';

/** A later build: a page that tells itself apart, and a list of files that says so. */
function newerBuild(): string {
  const folder = mkdtempSync(join(tmpdir(), 'duizhao-newer-'));
  cpSync(DIST, folder, { recursive: true });
  const change = (file: string, from: RegExp, to: string): void => {
    const before = readFileSync(join(folder, file), 'utf8');
    const after = before.replace(from, to);
    if (after === before) throw new Error(`updates: ${file} has no ${from}`);
    writeFileSync(join(folder, file), after);
  };
  change('index.html', /<body>/, '<body data-build="newer">');
  change('sw.js', /(url:"index\.html",revision:")[0-9a-f]+/, '$1newer');
  return folder;
}

/** A later build of which every script has another name. */
function buildWithOtherNames(): string {
  const folder = newerBuild();
  const scripts = readdirSync(join(folder, 'assets')).filter((name) => name.endsWith('.js'));
  const renamed = (text: string): string =>
    scripts.reduce((so, name) => so.replaceAll(name, `newer-${name}`), text);
  for (const name of scripts) {
    const path = join(folder, 'assets', name);
    writeFileSync(join(folder, 'assets', `newer-${name}`), renamed(readFileSync(path, 'utf8')));
    rmSync(path);
  }
  const page = join(folder, 'index.html');
  writeFileSync(page, renamed(readFileSync(page, 'utf8')));
  return folder;
}

const offerIn = (page: Page): Locator => page.getByRole('button', { name: 'Reload now' });

test('a new version waits until it is asked for, then comes with one reload', async () => {
  const host = '127.0.0.1';
  const older = await startStaticServer({ folder: DIST, host, port: 0 });
  const chromium = new BrowserProfile(older.address, { locale: 'en-US' });
  const folder = newerBuild();
  const page = await chromium.open();
  await chromium.waitUntilInstalled();
  const otherTab = await chromium.newTab();
  await older.close();
  const newer = await startStaticServer({ folder, host, port: older.port });
  try {
    await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
    await expect(offerIn(page)).toBeVisible();
    await expect(page.locator('body')).not.toHaveAttribute('data-build');
    let reloads = 0;
    let reloadsElsewhere = 0;
    page.on('load', () => {
      reloads += 1;
    });
    otherTab.on('load', () => {
      reloadsElsewhere += 1;
    });

    await offerIn(page).click();
    // The new worker first fetches the whole app, which a busy machine takes its time for.
    await expect(page.locator('body')).toHaveAttribute('data-build', 'newer', { timeout: 60_000 });
    await expect(offerIn(otherTab)).toBeVisible();
    await expect(otherTab.locator('body')).not.toHaveAttribute('data-build');
    // A page is there before it has said that it is.
    await expect.poll(() => [reloads, reloadsElsewhere]).toEqual([1, 0]);

    await offerIn(otherTab).click();
    await expect(otherTab.locator('body')).toHaveAttribute('data-build', 'newer');
    await expect.poll(() => [reloads, reloadsElsewhere]).toEqual([1, 1]);
    expect(chromium.problems.unexpected()).toEqual([]);
  } finally {
    await chromium.dispose();
    await newer.close();
    rmSync(folder, { recursive: true });
  }
});

test('a page whose host has no longer all its parts loads anew, once, where it was', async () => {
  const host = '127.0.0.1';
  const older = await startStaticServer({ folder: DIST, host, port: 0 });
  // Without a service worker, as in a private window: with one all parts are on the device.
  const chromium = new BrowserProfile(older.address, { locale: 'en-US', serviceWorkers: 'block' });
  const folder = buildWithOtherNames();
  const page = await chromium.open();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await older.close();
  const newer = await startStaticServer({ folder, host, port: older.port });
  try {
    await page.getByRole('link', { name: 'Settings' }).click();
    await expect(page.locator('body')).toHaveAttribute('data-build', 'newer');
    await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  } finally {
    await chromium.dispose();
    await newer.close();
    rmSync(folder, { recursive: true });
  }
});

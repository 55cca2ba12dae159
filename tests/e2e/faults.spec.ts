import { closeSync, openSync, readdirSync, statSync, truncateSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { addText, answer, keepBackupNow, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

async function study(page: Page): Promise<void> {
  await paste(page, SMALL_TEXT);
  await addText(page, 'A Late Bus', 'English → Chinese');
  await openCard(page);
}

const left = (page: Page, count: number) => page.getByText(`${count} new`, { exact: true });

test('an answer outlives its tab, closed or crashed, and a session goes on with what was typed', async ({
  app,
  chromium,
}) => {
  await study(app);
  const at = new URL(app.url()).hash;
  await answer(app, '4');
  await app.close({ runBeforeUnload: false });
  const second = await chromium.newTab(at);
  await expect(left(second, SMALL_TEXT_PAIRS - 1)).toBeVisible();
  await answer(second, '4');
  await second.getByRole('textbox').pressSequentially('末班车');
  await expect(second.getByText('Kept')).toHaveCount(0);
  await second.waitForTimeout(1_000);
  chromium.problems.expect(/^crash/);
  const crashed = second.waitForEvent('crash');
  await second.goto('chrome://crash').catch(() => undefined);
  await crashed;
  await second.close();
  const third = await chromium.newTab(at);
  await expect(left(third, SMALL_TEXT_PAIRS - 2)).toBeVisible();
  await expect(third.getByRole('textbox')).toHaveValue('末班车');
});

test('where the browser keeps nothing, a sentence says so', async ({ app }) => {
  await app.addInitScript(() => {
    Object.defineProperty(IDBFactory.prototype, 'open', {
      value: () => {
        throw new DOMException('not here', 'SecurityError');
      },
    });
  });
  await app.reload();
  await expect(
    app.getByRole('heading', { name: 'Your collection cannot be opened' }),
  ).toBeVisible();
  await expect(
    app.getByText('This browser does not let Duizhao keep data', { exact: false }),
  ).toBeVisible();
});

/** The files in which the browser keeps the databases of the page. */
function databaseFiles(profile: string): string[] {
  const root = join(profile, 'Default/IndexedDB');
  const folder = readdirSync(root).find((name) => name.endsWith('.leveldb'));
  if (folder === undefined) throw new Error('faults: the browser keeps no database files');
  return readdirSync(join(root, folder)).map((name) => join(root, folder, name));
}

/** Writes over the beginning of what the browser keeps its databases in. */
function damageDatabaseFiles(profile: string): void {
  const files = databaseFiles(profile);
  for (const path of files.filter((file) => /MANIFEST-\d+$|\.(?:log|ldb)$/.test(file))) {
    const file = openSync(path, 'r+');
    writeSync(file, Buffer.alloc(Math.min(4_096, statSync(path).size), 0xa5));
    closeSync(file);
  }
}

test('damaged database files end in a sentence, and in all that was kept before', async ({
  app,
  chromium,
}) => {
  await study(app);
  await answer(app, '4');
  await app.goto('#/settings');
  await keepBackupNow(app);
  const kept = app.getByRole('region', { name: 'Kept by this browser' });
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await app.reload();
  await expect(kept.getByRole('listitem')).toHaveCount(1);
  await chromium.close();
  damageDatabaseFiles(chromium.folder);
  const page = await chromium.open();
  await expect(page.getByRole('heading', { level: 1, name: 'Something is missing' })).toBeVisible();
  const region = page.getByRole('region', { name: 'Kept by this browser' });
  await region.getByRole('button', { name: /^Restore the backup of/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add it' }).click();
  await expect(page.getByText(/Restored: \d+ entries/)).toBeVisible();
  await page.goto('#/progress');
  await expect(page.getByText(/^1 answer in /)).toBeVisible();
});

/** The log into which the browser writes first whatever is stored. */
function newestLog(profile: string): string {
  const log = databaseFiles(profile)
    .filter((file) => file.endsWith('.log'))
    .sort()
    .at(-1);
  if (log === undefined) throw new Error('faults: the browser has no log');
  return log;
}

test('answers outlive a kill although the kill before it left half a record in the log of the browser', async ({
  app,
  chromium,
}) => {
  const began = async (before: string): Promise<void> =>
    expect.poll(() => newestLog(chromium.folder)).not.toBe(before);
  await study(app);
  await answer(app, '3');
  await chromium.kill();
  const torn = newestLog(chromium.folder);
  truncateSync(torn, statSync(torn).size - 10);
  const page = await chromium.open('#/review');
  await began(torn);
  await answer(page, '3');
  await answer(page, '3');
  await chromium.kill();
  const again = await chromium.open('#/progress');
  await expect(again.getByText(/^[23] answers in /)).toBeVisible();
});

/** A connection that another program of this origin holds; it does not give way. */
async function holdDatabase(page: Page, version: number): Promise<void> {
  await page.evaluate(
    (wanted) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('duizhao', wanted);
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          Object.assign(globalThis, { held: opening.result });
          resolve();
        };
      }),
    version,
  );
}

test('an older tab that does not give way is named, and the app goes on once it is closed', async ({
  chromium,
}) => {
  chromium.problems.expect(/blocked by other connection/);
  const older = await chromium.open('rescue.html');
  await holdDatabase(older, 1);
  const page = await chromium.newTab();
  await expect(page.getByRole('heading', { name: 'Waiting for another tab' })).toBeVisible();
  await older.close();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'Learn a language from texts you care about',
  );
});

test('a tab of before gives way to a newer schema, writes nothing more, and says what to do', async ({
  app,
  chromium,
}) => {
  chromium.problems.expect(/asks with what the sentence alone tells|DatabaseClosedError/);
  await study(app);
  await answer(app, '4');
  const newer = await chromium.newTab('rescue.html');
  await holdDatabase(newer, 1_000);
  const newerSentence = app.getByText('Your collection was written by a newer version');
  // Whatever reads first after the connection has gone says so: a screen, or the next answer.
  const closedSentence = app.getByText('The connection to your collection was closed.');
  const field = app.getByRole('textbox');
  await expect(field.or(closedSentence)).toBeVisible();
  await field.press('Enter', { timeout: 5_000 }).catch(() => undefined);
  await app.keyboard.press('4');
  await expect(newerSentence.or(closedSentence)).toBeVisible();
  await app.reload();
  await expect(newerSentence).toBeVisible();
});

const YEAR_MS = 365 * 86_400_000;

test('a clock that goes back six years, then ahead ten, then right again, loses no answer', async ({
  app,
}) => {
  const now = Date.now();
  await app.clock.install({ time: now });
  await study(app);
  for (const years of [0, -6, 10, 0]) {
    await app.clock.setSystemTime(now + years * YEAR_MS + 1);
    await answer(app, '4');
  }
  await app.goto('#/settings');
  await app.getByRole('button', { name: 'Check the collection' }).click();
  await expect(app.getByText('All is well: everything agrees with the log')).toBeVisible();
  await expect(app.getByText('1 entry is dated in the future.', { exact: false })).toBeVisible();
  await app.goto('#/library');
  await expect(app.getByText('3 new', { exact: false }).first()).toBeVisible();
});

const HOUR_MS = 3_600_000;

test('answers on a journey westwards, to the day before, and on around the world all count', async ({
  chromium,
}) => {
  const departure = Date.UTC(2026, 2, 10, 2);
  const arrive = async (timezoneId: string, hours: number): Promise<Page> => {
    const page = await chromium.reopenIn(timezoneId);
    await page.clock.install({ time: departure + hours * HOUR_MS });
    await page.reload();
    return page;
  };
  // Tuesday morning; Monday evening; Wednesday evening.
  await study(await arrive('Asia/Shanghai', 0));
  await answer(chromium.context.pages()[0] as Page, '4');
  for (const [zone, hours] of [
    ['America/Los_Angeles', 2],
    ['Pacific/Auckland', 30],
  ] as const) {
    const page = await arrive(zone, hours);
    await page.goto('#/review');
    await expect(page.getByRole('textbox')).toBeFocused();
    await answer(page, '4');
  }
  const [app] = chromium.context.pages();
  if (app === undefined) throw new Error('faults: no tab is open');
  await app.goto('#/settings');
  await app.getByRole('button', { name: 'Check the collection' }).click();
  await expect(app.getByText('All is well: everything agrees with the log')).toBeVisible();
  await app.goto('#/progress');
  await expect(app.getByText('You can recall 3 of the 3 cards that you began.')).toBeVisible();
  await expect(app.getByText(/^Studied on 3 days without .* since Mar 9, 2026$/)).toBeVisible();
});

/** As the browser ends a thread that has no memory left: an event, and no answer ever. */
async function breakNextThread(page: Page): Promise<void> {
  await page.evaluate(() => {
    const Real = Worker;
    globalThis.Worker = class extends Real {
      constructor(address: string | URL, options?: WorkerOptions) {
        super(address, options);
        globalThis.Worker = Real;
        this.terminate();
        setTimeout(() => this.dispatchEvent(new ErrorEvent('error')), 200);
      }
    };
  });
}

test('a thread that breaks down ends its job in a sentence, and the job is done the second time', async ({
  app,
}) => {
  await study(app);
  await answer(app, '4');
  await app.goto('#/settings');
  await breakNextThread(app);
  const check = app.getByRole('button', { name: 'Check the collection' });
  await check.click();
  await expect(
    app.getByText('The connection to your collection was closed', { exact: false }),
  ).toBeVisible();
  await check.click();
  await expect(app.getByText('All is well: everything agrees with the log')).toBeVisible();
});

test('where the browser has removed everything, the first screen leads to backups', async ({
  app,
  chromium,
}) => {
  await study(app);
  await answer(app, '4');
  const session = await chromium.context.newCDPSession(app);
  const { origin } = new URL(chromium.address);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await app.goto(chromium.address);
  await app.reload();
  await app.getByRole('link', { name: 'Restore a backup of Duizhao.' }).click();
  await expect(app.getByRole('heading', { level: 2, name: 'Backups' })).toBeVisible();
});

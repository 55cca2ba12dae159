import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { BrowserProfile } from './support/profile.ts';
import { PROJECTIONS, readTables } from './support/read-tables.ts';
import { restoreFile } from './support/restore-file.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('where the app does not start, the rescue page saves what another browser restores', async ({
  app,
  chromium,
  locale,
}) => {
  chromium.problems.expect(/Failed to load resource/);
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await openCard(app);
  await answer(app, '3');
  await answer(app, '1');
  const before = await readTables(app, PROJECTIONS);
  await chromium.waitUntilInstalled();

  // Another tab's worker may still hold the old files, so the whole of the cache and worker goes.
  await app.evaluate(async () => {
    for (const worker of await navigator.serviceWorker.getRegistrations())
      await worker.unregister();
  });
  await chromium.context.route(/assets\/(?:index|main)-[^/]*\.js$/, (route) => route.abort());
  await app.goto('about:blank');
  await app.goto(chromium.address);
  await expect(app.getByRole('alert')).toContainText('Duizhao did not start');
  await app.getByRole('link', { name: 'save what you have' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('Rescue your collection');
  await expectAccessible(app, 'rescue page');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save a backup' }).press('Enter');
  const file = readFileSync(await (await download).path());
  await expect(app.getByRole('status')).toContainText('answers: 2.');
  await app.getByRole('button', { name: '中文' }).click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('抢救学习数据');

  const elsewhere = new BrowserProfile(chromium.address, { locale: locale ?? 'en-US' });
  const other = await elsewhere.open('#/settings');
  await restoreFile(other, file);
  expect(await readTables(other, PROJECTIONS)).toEqual(before);

  await elsewhere.goOffline();
  await other.goto(`${chromium.address}rescue.html`);
  await expect(other.getByRole('heading', { level: 1 })).toHaveText('Rescue your collection');
  expect(elsewhere.problems.unexpected()).toEqual([]);
  await elsewhere.dispose();
});

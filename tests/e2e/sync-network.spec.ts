import type { Page } from '@playwright/test';
import { CutProxy } from '../support/cut-proxy.ts';
import { expect, test } from './support/app.ts';
import { BrowserProfile } from './support/profile.ts';
import { rowsDigest } from './support/rows-digest.ts';
import { addText, answer, openCard, paste } from './support/steps.ts';
import { SOCKET_GONE, withSyncServer } from './support/sync-server.ts';
import { openSync, setUpOnServer, syncUntil, useServer } from './support/sync-steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

async function join(page: Page, name: string, address: string, words: string[]): Promise<void> {
  const section = await openSync(page);
  await section.getByRole('button', { name: 'Add this device…' }).click();
  await useServer(page, name, address);
  await page.getByLabel('Recovery phrase').fill(words.join(' '));
  await page.getByRole('button', { name: 'Turn on' }).click();
  await expect(section.getByText('A', { exact: true })).toBeVisible();
}

async function syncOn(page: Page, status: string): Promise<void> {
  await syncUntil(await openSync(page), status);
}

test('studied on one, edited on another without a network, and a third that is new: the same rows', async ({
  app,
  chromium,
  locale,
}) => {
  test.setTimeout(120_000);
  await withSyncServer(async (server) => {
    const proxy = new CutProxy(server.webSocketPort);
    const direct = `ws://127.0.0.1:${server.webSocketPort}`;
    const shaky = `ws://127.0.0.1:${await proxy.listen()}`;
    const others = ['B', 'C'].map(
      () => new BrowserProfile(chromium.address, { locale: locale ?? 'en-US' }),
    );
    const [second, third] = others;
    if (second === undefined || third === undefined) return;
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    const words = await setUpOnServer(app, 'A', direct);
    const edited = await second.open();
    await join(edited, 'B', shaky, words);

    await app.goto('#/library');
    await app.getByRole('link', { name: 'A Late Bus' }).first().click();
    await openCard(app);
    await answer(app, '3');
    await answer(app, '1');

    proxy.trouble = { isOff: true };
    proxy.cut();
    await edited.goto('#/library');
    await edited.getByRole('link', { name: 'A Late Bus' }).first().click();
    await openCard(edited);
    await edited.getByRole('button', { name: /Correct the pair/ }).click();
    await edited.getByRole('dialog').getByLabel('English').fill('A Very Late Bus');
    await edited.getByRole('dialog').getByRole('button', { name: 'Save' }).click();
    await expect(edited.getByRole('dialog')).toHaveCount(0);
    await answer(edited, '4');
    await syncOn(edited, 'cannot be reached at the moment');
    await syncOn(app, 'Synced this minute');

    // Back, but it breaks in the middle of what is sent, and then it is slow.
    proxy.trouble = { cutAfter: { up: 900 } };
    await syncOn(edited, 'cannot be reached at the moment');
    expect(proxy.cuts).toBeGreaterThan(0);
    proxy.trouble = { delayMs: 150, bytesPerSecond: 20_000 };
    await syncOn(edited, 'Synced this minute');
    await syncOn(app, 'Synced this minute');
    const fresh = await third.open();
    await join(fresh, 'C', direct, words);

    const rows = await rowsDigest(app);
    expect(await rowsDigest(edited)).toBe(rows);
    expect(await rowsDigest(fresh)).toBe(rows);
    await fresh.getByRole('link', { name: 'Library' }).click();
    await fresh.getByRole('link', { name: 'A Late Bus' }).first().click();
    await expect(fresh.getByText('A Very Late Bus')).toBeVisible();
    await server.kill();
    await syncOn(fresh, 'cannot be reached at the moment');

    await proxy.close();
    for (const { problems } of [chromium, ...others]) problems.expect(SOCKET_GONE);
    for (const profile of others) {
      await profile.dispose();
      expect(profile.problems.unexpected()).toEqual([]);
    }
  });
});

test('what is wrong with a server is said in a sentence, and nothing here changes', async ({
  app,
  chromium,
}) => {
  test.setTimeout(60_000);
  await withSyncServer(async (server) => {
    const address = `ws://127.0.0.1:${server.webSocketPort}`;
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    const words = await setUpOnServer(app, 'A', address);
    const rows = await rowsDigest(app);

    const section = await openSync(app);
    await section.getByRole('button', { name: 'Leave…' }).click();
    await app.getByRole('button', { name: 'Leave', exact: true }).click();
    await expect(section.getByRole('button', { name: 'Add this device…' })).toBeVisible();
    // Nothing of the place, the key or what was sent stays behind.
    expect(await app.evaluate(() => localStorage.getItem('duizhao.sync'))).toBeNull();
    await expect.poll(() => keptOfSync(app)).toBe(0);
    expect(await rowsDigest(app)).toBe(rows);

    await section.getByRole('button', { name: 'Add this device…' }).click();
    await useServer(app, 'B', 'https://example.org');
    await app.getByLabel('Recovery phrase').fill(words.join(' '));
    const says = async (change: () => Promise<void>, sentence: string): Promise<void> => {
      await change();
      await app.getByRole('button', { name: 'Turn on' }).click();
      await expect(app.getByRole('dialog').getByText(sentence)).toBeVisible();
    };
    const field = (label: string) => app.getByRole('dialog').getByLabel(label);
    await says(async () => {}, 'That is no address of a server');
    await says(() => field('Address').fill('ws://example.org'), 'no encryption on the way');
    await says(() => field('Address').fill('ws://127.0.0.1:9'), 'cannot be reached at the moment');
    await field('Address').fill(address);
    await says(() => field('Account').fill('a.b'), 'An account has letters');
    await field('Account').fill('alice');
    await says(() => field('Password').fill('wrong'), 'does not let this account in');
    await field('Password').fill('alice');
    const wrong = 'legal winner thank year wave sausage worth useful legal winner thank yellow';
    await says(() => field('Recovery phrase').fill(wrong), 'There is nothing under this phrase.');
    expect(await rowsDigest(app)).toBe(rows);
    expect(await keptOfSync(app)).toBe(0);
    chromium.problems.expect(SOCKET_GONE);
  });
});

/** How many rows sync keeps in this browser. */
function keptOfSync(app: Page): Promise<number> {
  return app.evaluate(async () => {
    const done = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('keptOfSync'));
      });
    const db = await done(indexedDB.open('duizhao-sync'));
    const stores = [...db.objectStoreNames];
    const reading = db.transaction(stores);
    const counts = await Promise.all(
      stores.map((store) => done(reading.objectStore(store).count())),
    );
    db.close();
    return counts.reduce((sum, count) => sum + count, 0);
  });
}

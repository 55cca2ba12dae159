import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { BrowserProfile } from './support/profile.ts';
import { readQrCode } from './support/read-qr-code.ts';
import { addText, paste } from './support/steps.ts';
import { SOCKET_GONE, withSyncServer } from './support/sync-server.ts';
import { openSync, setUpOnServer, syncUntil, writeDown } from './support/sync-steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('a device is added by its camera, named, put under another key, and taken off the list', async ({
  app,
  chromium,
  locale,
}) => {
  test.setTimeout(120_000);
  await withSyncServer(async (server) => {
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus', 'English → Chinese');
    await setUpOnServer(app, 'Laptop', `ws://127.0.0.1:${server.webSocketPort}`);
    const section = await openSync(app);

    await section.getByRole('button', { name: 'Add a device…' }).click();
    const code = app.getByRole('img', { name: 'QR code that adds a device.' });
    // Read as it is drawn in the dark theme, in which that ends.
    await expectAccessible(app, 'add a device');
    const link = (await readQrCode(chromium.context, code)) ?? '';
    expect(link).toContain(`${chromium.address}#/settings/join/`);
    await app.getByRole('button', { name: 'Close' }).click();

    const elsewhere = new BrowserProfile(chromium.address, { locale: locale ?? 'en-US' });
    const phone = await elsewhere.open(link.slice(chromium.address.length, -3));
    await expect(phone.getByText('This link is not complete, or was changed.')).toBeVisible();
    await phone.goto(link);
    await expect(phone.getByText('Go on only if the link is from a device of yours')).toBeVisible();
    expect(phone.url()).toBe(`${chromium.address}#/settings`);
    // Nothing has happened yet, and the link is in no address that one can go back to.
    await phone.reload();
    await expect(phone.getByRole('button', { name: 'Add this device…' })).toBeVisible();
    await phone.goBack();
    expect(phone.url()).not.toContain('join');
    await phone.goto(link);
    await phone.getByLabel('Name of this device').fill('Phone');
    await expect(phone.getByLabel('Account')).toHaveValue('alice');
    await phone.getByLabel('Password').fill('alice');
    await phone.getByRole('button', { name: 'Turn on' }).click();
    const there = phone.getByRole('region', { name: 'Several devices' });
    await expect(there.getByText('Laptop', { exact: true })).toBeVisible();

    await syncUntil(section, 'Synced this minute');
    await section.getByRole('button', { name: 'Rename Phone…' }).click();
    await app.getByLabel('New name').fill('Old phone');
    await app.getByRole('button', { name: 'Rename', exact: true }).click();
    await expect(section.getByText('Old phone', { exact: true })).toBeVisible();
    await there.getByRole('button', { name: 'Sync now' }).click();
    await expect(there.getByText('Old phone (this device)')).toBeVisible();

    await section.getByRole('button', { name: 'Change the key…' }).click();
    await app.getByRole('button', { name: 'Next' }).click();
    const words = await writeDown(app, 'Change the key');
    await expect(section.getByText('Old phone', { exact: true })).toHaveCount(0);
    await expect(section.getByRole('status')).toContainText('Synced this minute.');
    await syncUntil(there, 'The key was changed on “Laptop”.');
    await there.getByRole('button', { name: 'Enter the new phrase…' }).click();
    await phone.getByLabel('Recovery phrase').fill(words.join(' '));
    await phone.getByRole('button', { name: 'Go on' }).click();
    await expect(there.getByRole('status')).toContainText('Synced this minute');

    await syncUntil(section, 'Synced this minute');
    await section.getByRole('button', { name: 'Remove Old phone…' }).click();
    await app.getByRole('button', { name: 'Remove', exact: true }).click();
    await expect(section.getByText('Old phone', { exact: true })).toHaveCount(0);
    await expect(section.getByRole('status')).toContainText('Synced this minute.');
    await syncUntil(there, '“Laptop” has taken this device off');
    await phone.getByRole('link', { name: 'Library' }).click();
    await expect(phone.getByText('A Late Bus').first()).toBeVisible();

    for (const { problems } of [chromium, elsewhere]) problems.expect(SOCKET_GONE);
    await elsewhere.dispose();
    expect(elsewhere.problems.unexpected()).toEqual([]);
  });
});

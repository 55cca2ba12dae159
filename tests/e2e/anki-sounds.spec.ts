import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { ankiFile, type FileContent } from '../support/anki-file.ts';
import { SOUNDING } from '../support/sounding-sample.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { BrowserProfile } from './support/profile.ts';
import { restoreFile } from './support/restore-file.ts';

test.use({ timezoneId: 'UTC' });

const heading = (app: Page) => app.getByRole('heading', { level: 1 });

interface Heard {
  readonly bytes: number;
  readonly type: string;
  readonly pace: number;
  ended: boolean;
}

/** The sound of a tone of 0.15 s at 8 kHz, to its end. */
const RECORDED: Heard = { bytes: 1_244, type: 'audio/wav', pace: 1, ended: true };

/** Has the page write down what its audio elements play, and whether that came to its end. */
async function listen(app: Page): Promise<() => Promise<readonly Heard[]>> {
  await app.evaluate(() => {
    const heard: Heard[] = [];
    Object.assign(window, { heard });
    const sounds = new Map<string, Blob>();
    const name = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (sound: Blob) => {
      const address = name(sound);
      sounds.set(address, sound);
      return address;
    };
    const element = HTMLMediaElement.prototype as {
      play: (this: HTMLMediaElement) => Promise<void>;
    };
    const { play } = element;
    element.play = function () {
      const { size, type } = sounds.get(this.src) ?? new Blob();
      const one = { bytes: size, type, pace: this.playbackRate, ended: false };
      heard.push(one);
      this.addEventListener('ended', () => Object.assign(one, { ended: true }));
      return play.call(this);
    };
  });
  return () => app.evaluate(() => (window as unknown as { heard: readonly Heard[] }).heard);
}

async function bringFile(app: Page, content: FileContent = SOUNDING): Promise<void> {
  const file = await ankiFile(content, 'anki21b');
  const buffer = Buffer.from(await file.arrayBuffer());
  await app.goto('#/library');
  await app.goto('#/import');
  await expect(heading(app)).toHaveText('Add a text');
  const chosen = { name: 'Sounds.apkg', mimeType: 'application/octet-stream', buffer };
  await app.locator('input[type=file]').setInputFiles(chosen);
  await expect(heading(app)).toHaveText('From Anki');
}

test('a deck comes with its recordings, and a card plays its own in place of a voice', async ({
  app,
}) => {
  await bringFile(app);
  await expect(app.getByLabel('Field “Sound”')).toHaveValue('audio-chinese');
  await expect(app.getByLabel(/^Bring 5 recordings \(0\.1 MB\)$/)).toBeChecked();
  await expectAccessible(app, 'the wizard for Anki files with recordings');
  await app.getByLabel('Bring Chinese::Home').uncheck();
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await expect(app.getByText('3 recordings came along')).toBeVisible();
  await expect(app.getByText('1 recording stayed behind because it is no sound')).toBeVisible();

  const heard = await listen(app);
  await app.getByRole('link', { name: /^Chinese · Everyday/ }).click();
  await app.getByRole('button', { name: /^Sentence 1\b/ }).click();
  const panel = app.getByRole('dialog');
  await expect(panel.getByText('Played from its own recording.')).toHaveCount(2);
  await panel.getByRole('button', { name: 'Listen to the Chinese' }).click();
  await expect.poll(heard).toEqual([RECORDED]);
  await app.keyboard.press('Escape');

  await app.getByRole('link', { name: /^Study \d+ card/ }).click();
  await expect(app.getByRole('textbox')).toBeFocused();
  await app.keyboard.press('Escape');
  await app.keyboard.press('v');
  await expect.poll(heard).toEqual([RECORDED, RECORDED]);
  await app.keyboard.press('Shift+V');
  await expect.poll(heard).toEqual([RECORDED, RECORDED, { ...RECORDED, pace: 0.7 }]);
});

/** Opens the first sentence of the text that has recordings, and hears its Chinese. */
async function playFirst(page: Page, address: string): Promise<void> {
  await page.goto(`${address}#/library`);
  await page.getByRole('link', { name: 'Chinese · Everyday' }).first().click();
  const heard = await listen(page);
  await page.getByRole('button', { name: /^Sentence 1\b/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Listen to the Chinese' }).click();
  await expect.poll(heard).toEqual([RECORDED]);
}

test('a backup brings the recordings to another browser, and where they are missing that is said', async ({
  app,
  chromium,
}) => {
  await bringFile(app);
  await app.getByLabel(/^Bring 5 recordings/).uncheck();
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await expect(app.getByText('6 sentence pairs are new in your library.')).toBeVisible();
  await expect(app.getByText('recording')).toHaveCount(0);
  await bringFile(app);
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await expect(app.getByText('4 recordings came along')).toBeVisible();

  await app.goto('#/settings');
  const download = app.waitForEvent('download');
  await app.getByRole('button', { name: 'Save a backup' }).click();
  const buffer = readFileSync(await (await download).path());
  const elsewhere = new BrowserProfile(chromium.address, { locale: 'en-US' });
  const other = await elsewhere.open();
  await other.goto(`${chromium.address}#/settings`);
  await restoreFile(other, buffer);
  await playFirst(other, chromium.address);

  // Where sync brought the pair and not its recording, that is said.
  await other.evaluate(async () => {
    const opening = indexedDB.open('duizhao');
    const db = await new Promise<IDBDatabase>((resolve) => {
      opening.addEventListener('success', () => resolve(opening.result));
    });
    const removing = db.transaction('attachments', 'readwrite').objectStore('attachments').clear();
    await new Promise((resolve) => removing.addEventListener('success', resolve));
    db.close();
  });
  await other.reload();
  await other.getByRole('button', { name: /^Sentence 1\b/ }).click();
  await expect(other.getByText('Its recording is not on this device')).toHaveCount(2);
  await elsewhere.dispose();
});

test('what is to be understood by ear is heard from its recording, where there is no voice', async ({
  app,
}) => {
  await bringFile(app, {
    ...SOUNDING,
    decks: { 4: 'Ear' },
    notes: [{ id: 9, guid: 'ear', fields: ['', '我饿了。', '[sound:0.mp3]', 'I am hungry.', ''] }],
    cards: [{ id: 91, noteId: 9, deckId: 4, ord: 2 }],
    reviews: [],
  });
  await app.getByRole('button', { name: 'Bring into the library' }).click();
  await app.getByRole('link', { name: /^Ear, 1 new pair/ }).click();
  const heard = await listen(app);
  await app.getByRole('link', { name: /^Study 1 card/ }).click();
  const prompt = app.getByRole('group', { name: 'The sentence to hear' });
  await expect(prompt).toBeVisible();
  await expect.poll(heard).toEqual([RECORDED]);
  await expect(app.getByText('我饿了。')).toHaveCount(0);
});

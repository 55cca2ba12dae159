import type { Page } from '@playwright/test';
import { ankiFile } from '../support/anki-file.ts';
import { SOUNDING } from '../support/sounding-sample.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';

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

async function bringFile(app: Page): Promise<void> {
  const file = await ankiFile(SOUNDING, 'anki21b');
  const buffer = Buffer.from(await file.arrayBuffer());
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

import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import {
  type FakeVoice,
  LOCAL_VOICES,
  REMOTE_VOICES,
  spokenIn,
  useVoices,
} from './support/fake-speech.ts';
import type { BrowserProfile } from './support/profile.ts';
import { addText, openCard, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

/** The app in a browser with these voices, its first text added in one direction. */
async function openWith(
  chromium: BrowserProfile,
  voices: readonly FakeVoice[],
  lastsMs?: number,
): Promise<Page> {
  const app = await chromium.open();
  await useVoices(chromium, voices, lastsMs);
  await app.reload();
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  return app;
}

const said = async (page: Page): Promise<string[]> =>
  (await spokenIn(page)).map(({ text, voice }) => `${voice}: ${text}`);

test('a card is read out by key, slower with Shift, and falls silent when it is left', async ({
  chromium,
}) => {
  const app = await openWith(chromium, LOCAL_VOICES, 60_000);
  await openCard(app);
  await app.keyboard.press('Escape');
  await app.keyboard.press('v');
  const stop = app.getByRole('button', { name: 'Stop reading out' });
  await expect(stop).toBeVisible();
  await expect(app.getByRole('status').getByText('Reading out')).toBeAttached();
  await app.keyboard.press('Shift+V');
  await expect.poll(() => spokenIn(app)).toHaveLength(2);
  const [first, second] = await spokenIn(app);
  expect(first).toEqual({ text: 'A Late Bus', voice: 'Cora', rate: 1 });
  expect(second).toEqual({ text: 'A Late Bus', voice: 'Cora', rate: 0.7 });
  await stop.click();
  await expect(stop).toBeHidden();

  await app.getByRole('button', { name: /^Compare/ }).click();
  await app.keyboard.press('v');
  await expect.poll(() => said(app)).toContain('Mei: 晚点的公交车');
  await app.keyboard.press('3');
  await expect(app.getByText('The last bus was late again.')).toBeVisible();
  await expect(stop).toBeHidden();
  expect(await app.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('any sentence of a text is read out by its button, one at a time', async ({ chromium }) => {
  const app = await openWith(chromium, LOCAL_VOICES, 60_000);
  const row = app.getByRole('article').filter({ hasText: 'umbrella' });
  await row.getByRole('button', { name: /^Sentence/ }).click();
  const panel = app.getByRole('dialog');
  await panel.getByRole('button', { name: 'Listen to the Chinese' }).click();
  await panel.getByRole('button', { name: 'Listen to the English' }).click();
  await expect(app.getByRole('button', { name: 'Stop reading out' })).toHaveCount(1);
  await expect
    .poll(() => said(app))
    .toEqual(['Mei: 天下着雨，谁也没带伞。', 'Cora: It was raining, and nobody had an umbrella.']);
  await app.keyboard.press('Escape');
  await app.getByRole('link', { name: 'Library' }).click();
  await expect.poll(() => app.evaluate(() => speechSynthesis.speaking)).toBe(false);
});

test('a card reads itself out as the options of its text say', async ({ chromium }) => {
  const app = await openWith(chromium, LOCAL_VOICES);
  await app.goto('#/options');
  await app.getByText('Advanced', { exact: true }).click();
  await app.getByLabel('Read out without being asked').selectOption('Both');
  await expect(app.getByText('Saved')).toBeVisible();
  await app.getByRole('link', { name: 'Today' }).click();
  await app.getByRole('link', { name: 'Study now' }).click();
  await expect.poll(() => said(app)).toEqual(['Cora: A Late Bus']);
  await app.getByRole('textbox').press('Enter');
  await expect.poll(() => said(app)).toEqual(['Cora: A Late Bus', 'Mei: 晚点的公交车']);

  // A page that was just loaded may not speak before a key or a tap; that is said once, in words.
  // Playwright's own looking around counts as a tap, so the page is told that there was none.
  await chromium.context.addInitScript(() =>
    Object.defineProperty(navigator, 'userActivation', { value: { hasBeenActive: false } }),
  );
  const untouched = await chromium.newTab('#/review');
  await expect(untouched.getByText('only after a key press or a tap')).toBeVisible();
  expect(await said(untouched)).toEqual([]);
});

test('without a voice, the reason is said and the settings tell how to get one', async ({
  chromium,
}) => {
  const app = await openWith(chromium, []);
  await openCard(app);
  await app.getByRole('button', { name: 'Listen to the English' }).click();
  await expect(app.getByText('This browser has no English voice.')).toBeVisible();
  await app.getByRole('button', { name: 'Speech settings' }).click();
  await expect(app.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(app.getByText('Windows: Settings → Time & language')).toBeVisible();
  await expect(app.getByRole('button', { name: 'Try the English voice' })).toBeDisabled();
});

test('a voice that sends text away is used only once it was allowed and chosen', async ({
  chromium,
}) => {
  const app = await openWith(chromium, REMOTE_VOICES);
  await openCard(app);
  await app.getByRole('button', { name: 'Listen to the English' }).click();
  await expect(app.getByText('send the text away to be spoken, so none is used')).toBeVisible();
  await app.getByRole('button', { name: 'Speech settings' }).click();
  const voice = app.getByLabel('English voice', { exact: true });
  await expect(voice).not.toContainText('Cloud English');
  await app.getByRole('group', { name: 'Voices that send text away' }).getByLabel('On').check();
  await voice.selectOption('Cloud English · United States · sends text away');
  expect(await said(app)).toEqual([]);
  await app.getByRole('button', { name: 'Try the English voice' }).click();
  await expect.poll(() => said(app)).toEqual([expect.stringMatching(/^Cloud English: The last/)]);

  await app.getByRole('group', { name: 'Voices that send text away' }).getByLabel('Off').check();
  await expect(app.getByRole('button', { name: 'Try the English voice' })).toBeDisabled();
});

test('voice and speed are chosen for each tongue and kept', async ({ chromium }) => {
  const app = await openWith(chromium, LOCAL_VOICES);
  await app.getByRole('link', { name: 'Settings' }).click();
  await expect(app.getByLabel('English voice', { exact: true })).toContainText('Automatic: Cora');
  await expect(app.getByLabel('Voice for traditional Chinese', { exact: true })).toContainText(
    'Automatic: Lin',
  );
  await app
    .getByLabel('Voice for simplified Chinese', { exact: true })
    .selectOption('Lin · Mandarin, Taiwan');
  await app.getByLabel('Speed').selectOption('50 %');
  await app.getByRole('radio', { name: '简体中文' }).check();
  // The setting is in the database when the interface shows it; before, a reload would take it along.
  await expect(app.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
  await app.reload();
  await app.getByRole('button', { name: '试听简体中文语音' }).click();
  await expect.poll(() => spokenIn(app)).toMatchObject([{ voice: 'Lin', rate: 0.5 }]);
});

test('a whole text is read out with its sentence marked, pauses, and goes on where it was', async ({
  chromium,
}) => {
  const app = await openWith(chromium, LOCAL_VOICES, 900);
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('v');
  const marked = app.locator('article[aria-current=true]');
  await expect(marked).toContainText('林先生看了看表');
  await app.keyboard.press('v');
  await expect(app.getByRole('button', { name: /^Go on/ })).toBeVisible();
  await expect(marked).toHaveCount(1);
  const before = await said(app);
  await app.getByLabel('Read the text out in').selectOption('English, then Chinese');
  await app.getByRole('button', { name: /^Go on/ }).click();
  // The sentence at which it was paused comes again; then all others to the end.
  await expect.poll(() => said(app)).toContain('Mei: 在最后一个路口，公交车从他们身边开了过去。');
  const after = (await said(app)).slice(before.length);
  expect(after[0]).toMatch(/^Cora: /);
  expect(after).toContain('Cora: The bus passed them at the last corner.');
  await expect(app.getByRole('button', { name: /^Read out/ })).toBeVisible();
  await expect(marked).toHaveCount(0);
});

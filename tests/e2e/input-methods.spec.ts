import type { CDPSession, Locator, Page } from '@playwright/test';
import { openExercises } from './support/all-exercises.ts';
import { expect, test } from './support/app.ts';
import { paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const CARRIAGE_RETURN = '\r';
const BY_INPUT_METHOD = 229;
const CODES: Readonly<Record<string, number>> = { Enter: 13, Escape: 27 };

/** A key as the browser gets it from a keyboard, with the code that it is to have. */
function press(session: CDPSession, key: string, code: number): Promise<unknown> {
  const text = key === 'Enter' ? { text: CARRIAGE_RETURN } : {};
  return session.send('Input.dispatchKeyEvent', {
    type: key === 'Enter' ? 'keyDown' : 'rawKeyDown',
    key,
    code: key,
    windowsVirtualKeyCode: code,
    ...text,
  });
}

/**
 * Writes 渔夫 through an input method: Enter and Esc come while it composes (Chromium, Firefox), then the
 * composition ends and its Enter comes after it with key code 229 (Safari).
 */
async function compose(app: Page, field: Locator): Promise<void> {
  await field.focus();
  await field.fill('');
  const session = await app.context().newCDPSession(app);
  for (const text of ['yu', 'yu fu']) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
    await expect(field, 'nothing is reformatted while composing').toHaveValue(text);
  }
  for (const key of ['Escape', 'Enter']) await press(session, key, CODES[key] ?? 0);
  await session.send('Input.insertText', { text: '渔夫' });
  await press(session, 'Enter', BY_INPUT_METHOD);
  await session.detach();
  await expect(field).toHaveValue('渔夫');
  await expect(field).toBeFocused();
}

test('keys of an input method do nothing but write, in every field there is', async ({ app }) => {
  test.setTimeout(120_000);
  await openExercises(app, ['en-zh', 'cloze-zh', 'build-zh'], 1);
  const desk = app.getByRole('region', { name: 'Card' });
  const grades = app.getByRole('group', { name: 'How well did you know it?' });

  for (const task of ['Translate into Chinese', 'Fill in the missing Chinese word']) {
    await expect(desk.getByText(task)).toBeVisible();
    await compose(app, desk.getByRole('textbox'));
    await expect(grades, task).toBeHidden();
    await app.keyboard.press('Enter');
    await expect(grades, 'its own Enter compares').toBeVisible();
    await app.keyboard.press('4');
    await expect(grades).toBeHidden();
  }

  // Buttons compose nothing, yet a method that is on sends its keys to them, too.
  const tile = app.getByRole('group', { name: 'Words', exact: true }).getByRole('button').first();
  await expect(tile).toBeFocused();
  for (const key of ['1', 'Backspace', ' ']) await processed(tile, key);
  await expect(app.getByText('Tap the words in order.')).toBeVisible();
  await app.keyboard.press('f');
  await expect(grades).toBeVisible();
  for (const key of ['1', '4', 'z', 'x']) await processed(grades.getByRole('button').first(), key);
  await expect(grades).toBeVisible();

  await app.keyboard.press('e');
  const dialog = app.getByRole('dialog');
  await compose(app, dialog.getByLabel('Tags'));
  await expect(dialog, 'nothing is saved, and nothing closed').toBeVisible();
  await app.keyboard.press('Escape');
  await expect(dialog).toBeHidden();

  await app.keyboard.press('d');
  const search = app.getByLabel('Look up another word, Chinese or English');
  await compose(app, search);
  await app.keyboard.press('Enter');
  await expect(search, 'its own Enter looks up').toHaveValue('');
  const note = app.getByLabel('Your note');
  await compose(app, note);
  await expect(note).toBeVisible();
  await note.fill('');
  await note.press('Escape');
  await expect(note).toBeHidden();

  await app.goto('#/browse');
  await expect(app.getByText(/^\d+ found$/)).toBeVisible();
  const address = app.url();
  await compose(app, app.getByLabel('Search', { exact: true }));
  expect(app.url()).toBe(address);
  await app.keyboard.press('Enter');
  await app.getByRole('button', { name: 'Save this search' }).click();
  await compose(app, dialog.getByLabel('Name'));
  await expect(dialog).toBeVisible();
  await app.keyboard.press('Escape');

  await app.goto('#/practice');
  await app.getByRole('radio', { name: 'A tag' }).check();
  await compose(app, app.getByLabel('Tag', { exact: true }));
  await expect(app.getByRole('alert')).toHaveCount(0);

  await app.goto('#/import');
  await paste(app, SMALL_TEXT);
  await compose(app, app.getByLabel('Name of the text'));
  await expect(app.getByRole('button', { name: 'Add to the library' })).toBeVisible();
});

/** A key that an input method has processed already, on what it cannot compose in. */
function processed(on: Locator, key: string): Promise<unknown> {
  return on.evaluate(
    (element, pressed) =>
      element.dispatchEvent(
        new KeyboardEvent('keydown', {
          key: pressed,
          keyCode: 229,
          bubbles: true,
          cancelable: true,
        }),
      ),
    key,
  );
}

const ANSWERS = [
  ['emoji', '🐟🧵👨‍👩‍👧‍👦'],
  ['mixed scripts', '老漁夫 mended ネット его сеть'],
  ['5,000 characters', '渔夫补网'.repeat(1_250)],
  ['only punctuation', '。，！？——……'],
  ['pasted HTML', '<img src=x onerror="window.hacked=1"><b>老渔夫</b>'],
] as const;

test('any answer whatever is compared as what it is, kept and graded', async ({ app }) => {
  test.setTimeout(120_000);
  await app.setViewportSize({ width: 390, height: 844 });
  await openExercises(app, ['en-zh'], 1);
  const desk = app.getByRole('region', { name: 'Card' });
  const grades = app.getByRole('group', { name: 'How well did you know it?' });
  for (const [kind, answer] of ANSWERS) {
    await desk.getByRole('textbox').fill(answer);
    await desk.getByRole('textbox').press('Enter');
    await expect(desk.getByRole('group', { name: 'Your answer and the reference' })).toContainText(
      answer.slice(0, 5),
    );
    // What has no word in it, such as an emoji, is not compared and only shown.
    await expect(
      desk.getByText(/Too different|Parts match|Small differences|only in yours/u),
      kind,
    ).toBeVisible({ timeout: 30_000 });
    const width = await app.evaluate(() => document.documentElement.scrollWidth);
    expect(width, kind).toBeLessThanOrEqual(390);
    await expect(grades, kind).toBeInViewport();
    await expect(
      grades.getByRole('button').filter({ hasText: 'suggested' }),
      `${kind} is for the learner to judge`,
    ).toHaveCount(0);
    await app.keyboard.press('1');
    await expect(grades).toBeHidden();
  }
  expect(await app.evaluate(() => 'hacked' in window)).toBe(false);
  expect(await desk.locator('img, b').count()).toBe(0);
});

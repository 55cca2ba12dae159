import { expect, type Page } from '@playwright/test';

/** Pastes into the open source field, as a person would: through the clipboard event. */
export async function paste(page: Page, text: string): Promise<void> {
  const field = page.getByRole('textbox');
  await field.focus();
  await field.evaluate((element, pasted) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', pasted);
    element.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  }, text);
}

/** Names the pairs in sight, chooses directions and adds them; ends on the screen of the text. */
export async function addText(page: Page, title: string, directions?: string): Promise<void> {
  await page.getByLabel('Name of the text').fill(title);
  if (directions !== undefined) await page.getByRole('radio', { name: directions }).check();
  await page.getByRole('button', { name: 'Add to the library' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
}

/** From the screen of a text to its first card, ready to be typed to. */
export async function openCard(page: Page): Promise<void> {
  await page.getByRole('link', { name: /^Study \d+ card/ }).click();
  await expect(page.getByRole('textbox')).toBeFocused();
}

/** Turns the card that is shown and grades it by key; ends when the next one is there. */
export async function answer(page: Page, grade: '1' | '2' | '3' | '4'): Promise<void> {
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  await page.getByRole('textbox').press('Enter');
  await expect(grades).toBeVisible();
  await page.keyboard.press(grade);
  await expect(grades).toBeHidden();
}

/** From the screen of a text to what is known of the first card of its first pair. */
export async function openCardInformation(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Sentence 1\b/ }).click();
  await page
    .getByRole('dialog')
    .getByRole('link', { name: /^Card information/ })
    .first()
    .click();
}

/** On the settings: keeps a backup, and waits for its end; the app keeps one by itself, too. */
export async function keepBackupNow(page: Page): Promise<void> {
  const keep = page.getByRole('button', { name: 'Keep one now' });
  await keep.click();
  await expect(keep).toBeEnabled();
}

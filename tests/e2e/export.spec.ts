import { readFileSync } from 'node:fs';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

test('a text is saved as a table and as a page to print', async ({ app }) => {
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');
  await app.goto('#/library');
  await app.getByRole('link', { name: 'A Late Bus' }).first().click();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('A Late Bus');
  const saved = async (format: string): Promise<string> => {
    await app.getByRole('button', { name: 'Export…' }).click();
    const dialog = app.getByRole('dialog');
    await dialog.getByLabel('As', { exact: true }).selectOption(format);
    await expectAccessible(app, `export as ${format}`);
    const download = app.waitForEvent('download');
    await dialog.getByRole('button', { name: 'Save the file' }).click();
    const file = await download;
    expect(file.suggestedFilename()).toBe(`A Late Bus.${format}`);
    await expect(dialog).toBeHidden();
    return readFileSync(await file.path(), 'utf8');
  };
  const rows = (await saved('csv')).trimEnd().split('\n');
  expect(rows[0]).toBe('\ufeffen,zh,heading,tags,text');
  expect(rows).toHaveLength(8);
  const page = await saved('html');
  expect(page).toContain('<h1>A Late Bus</h1>');
  expect(page.match(/class="pair/g)).toHaveLength(7);
});

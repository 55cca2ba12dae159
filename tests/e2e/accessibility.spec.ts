import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { addText, answer, openCard, openCardInformation, paste } from './support/steps.ts';
import { SMALL_TEXT, SMALL_TEXT_PAIRS } from './support/texts.ts';

for (const width of [390, 1280]) {
  test(`axe finds nothing on any screen at ${width} px, light and dark`, async ({ app }) => {
    test.setTimeout(300_000);
    await app.setViewportSize({ width, height: 844 });
    const check = (screen: string): Promise<void> => expectAccessible(app, screen);
    await expect(app.getByRole('region', { name: 'Or begin with one of ours' })).toBeVisible();
    await check('welcome');
    await app.getByRole('textbox').fill('雨停了。');
    await app.getByRole('button', { name: 'Find sentence pairs' }).click();
    await expect(app.getByRole('alert')).toBeVisible();
    await check('import failed');
    await app.getByRole('textbox').fill('');
    await paste(app, SMALL_TEXT);
    await expect(app.getByRole('heading', { name: /sentence pairs/ })).toBeVisible();
    await check('pairs');
    await addText(app, 'A Late Bus');
    await check('text');
    await app.getByRole('button', { name: 'Name and directions' }).click();
    await check('text dialog');
    await app.keyboard.press('Escape');
    await openCard(app);
    await app.getByRole('textbox').fill('晚点的火车');
    await check('card');
    await app.keyboard.press('Enter');
    await expect(app.getByRole('group', { name: 'How well did you know it?' })).toBeVisible();
    await check('card answered');
    await app.getByRole('button', { name: /Correct the pair/ }).click();
    await check('edit dialog');
    await app.keyboard.press('Escape');
    await app.getByRole('button', { name: /Good/ }).focus();
    await app.keyboard.press('4');
    for (let left = SMALL_TEXT_PAIRS - 1; left > 0; left -= 1) await answer(app, '4');
    await expect(app.getByRole('heading', { name: 'Done for now' })).toBeVisible();
    await check('finished');
    await app.keyboard.press('z');
    await expect(app.getByRole('textbox')).toBeVisible();
    await app.getByRole('link', { name: 'Today' }).click();
    await expect(app.getByRole('heading', { name: 'Today' })).toBeVisible();
    await check('today');
    await app.keyboard.press('?');
    await expect(app.getByRole('dialog')).toBeVisible();
    await check('keyboard map');
    await app.keyboard.press('Escape');
    for (const name of ['Library', 'Progress', 'Settings', 'About']) {
      await app.getByRole('link', { name, exact: true }).click();
      await expect(app.getByRole('heading', { level: 1, name })).toBeVisible();
      await check(name);
    }
    await app.goto('#/scheduling');
    await app.getByRole('button', { name: 'Simulate the next year' }).click();
    await expect(app.getByText(/Recommended|would be a guess/)).toBeVisible();
    await check('scheduling');
  });
}

for (const width of [390, 1280]) {
  test(`axe finds nothing on cards, practice and options, at ${width} px`, async ({ app }) => {
    await app.setViewportSize({ width, height: 844 });
    const check = (screen: string): Promise<void> => expectAccessible(app, screen);
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus');
    const text = app.url();
    await openCard(app);
    await answer(app, '4');
    await app.goto(text);
    await openCardInformation(app);
    await expect(app.getByRole('heading', { name: 'What happened' })).toBeVisible();
    await check('card');
    await app.goto('#/browse');
    await expect(app.getByText(/^\d+ found$/)).toBeVisible();
    await app.getByText('How to search').click();
    await app.getByRole('grid').focus();
    await app.keyboard.press('Space');
    await expect(app.getByText('1 selected')).toBeVisible();
    await check('all cards');
    await app.getByRole('button', { name: 'Due day' }).click();
    await check('due day of many cards');
    await app.keyboard.press('Escape');
    await app.getByRole('button', { name: 'Columns and order' }).click();
    await check('columns and order');
    await app.keyboard.press('Escape');
    await app.goto('#/practice');
    await expect(app.getByRole('button', { name: 'Begin' })).toBeVisible();
    await check('study more');
    await app.goto('#/options');
    await app.getByRole('button', { name: 'New preset' }).click();
    await app.getByText('Advanced', { exact: true }).click();
    await expect(app.getByLabel('Learning steps', { exact: true })).toBeVisible();
    await check('study options');
  });
}

for (const width of [390, 1280]) {
  test(`axe finds nothing where a text is updated, at ${width} px`, async ({ app }) => {
    await app.setViewportSize({ width, height: 844 });
    const check = (screen: string): Promise<void> => expectAccessible(app, screen);
    await app.goto('#/import');
    await paste(app, SMALL_TEXT);
    await addText(app, 'A Late Bus');
    await app.getByRole('button', { name: 'Edit alignment' }).click();
    await expect(app.getByRole('heading', { level: 1 })).toHaveText('Alignment of “A Late Bus”');
    await app
      .getByRole('row')
      .filter({ hasText: 'umbrella' })
      .getByRole('gridcell')
      .first()
      .click();
    await app.keyboard.press('m');
    await check('alignment of a text');
    await app.getByRole('button', { name: 'Review the changes' }).click();
    await expect(app.getByText(/^Pairs: /)).toBeVisible();
    await check('changes of an alignment');
    await app.goto('#/import');
    await expect(app.getByRole('textbox')).toBeVisible();
    await paste(app, SMALL_TEXT.replace('three kilometres', 'four kilometres'));
    await expect(app.getByText('Pairs: 6 unchanged, 1 changed.')).toBeVisible();
    await check('a later version');
  });
}

test('every key of the map works without a mouse, from paste to answer', async ({ app }) => {
  await paste(app, SMALL_TEXT);
  await app.getByLabel('Name of the text').focus();
  await app.keyboard.press('Control+a');
  await app.keyboard.type('By keyboard');
  await app.keyboard.press('Enter');
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('By keyboard');
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('r');
  await expect(app.getByRole('textbox')).toBeFocused();
  await app.keyboard.press('Enter');
  await app.keyboard.press('Enter');
  await expect(app.getByText('The last bus was late again.')).toBeVisible();
  await app.keyboard.press('Escape');
  await app.keyboard.press('z');
  await expect(app.getByText('A Late Bus').first()).toBeVisible();
  await app.keyboard.press('p');
  await expect(app.getByRole('heading', { level: 1, name: 'Progress' })).toBeVisible();
  await app.keyboard.press('l');
  await expect(app.getByRole('heading', { level: 1, name: 'Library' })).toBeVisible();
});

test('the interface switches to Chinese at once and stays so', async ({ app }) => {
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('radio', { name: '简体中文' }).check();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('设置');
  await expect(app.locator('html')).toHaveAttribute('lang', 'zh-Hans');
  await app.reload();
  await expect(app.getByRole('heading', { level: 1 })).toHaveText('设置');
  await app.getByRole('link', { name: '今日', exact: true }).click();
  await expect(app.getByRole('heading', { level: 1 })).toContainText('用你在意的文章学语言');
});

test('single keys can be switched off', async ({ app }) => {
  await app.getByRole('link', { name: 'Settings' }).click();
  await app.getByRole('group', { name: 'Single-key shortcuts' }).getByLabel('Off').check();
  await app.getByRole('heading', { level: 1 }).focus();
  await app.keyboard.press('l');
  await app.keyboard.press('?');
  await expect(app.getByRole('dialog')).toHaveCount(0);
  await expect(app.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
});

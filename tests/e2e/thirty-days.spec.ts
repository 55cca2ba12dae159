import type { Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { PROJECTIONS, readTables } from './support/read-tables.ts';
import { restoreFile } from './support/restore-file.ts';
import { seededHistory } from './support/seeded-history.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const DAY_MS = 86_400_000;
const MORNING = 10;
const LEECH = 'The last bus was late again.';
const LAPSES = 8;
const BREAK_DAYS = 10;

type Key = '1' | '2' | '3' | '4';

interface Learner {
  readonly gradeOf: (sentence: string) => Key;
  readonly newDay: () => void;
  /** Called when the app says that the leech is one. */
  readonly onLeech: () => void;
}

/** Answers until the day is done, or so many cards; tells how many that were. */
async function study(page: Page, { gradeOf, onLeech }: Learner, most = 1_000): Promise<number> {
  const told = page.getByText(`Forgotten ${LAPSES} times: this card is a leech and was suspended.`);
  const field = page.getByRole('textbox');
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  const done = page.getByRole('heading', { name: 'Done for now' });
  for (let answers = 0; answers < most; answers += 1) {
    await expect(field.or(done)).toBeVisible();
    if (await done.isVisible()) return answers;
    const sentence = await page.locator('section [lang=en]').first().innerText();
    const key = gradeOf(sentence);
    await page.keyboard.press('Enter');
    await expect(grades).toBeVisible();
    await page.keyboard.press(key);
    await expect(grades).toBeHidden();
    if (sentence === LEECH && (await told.isVisible())) onLeech();
  }
  return most;
}

/** Forgets the leech whenever it comes back on a later day, and one in nine of the others. */
function forgetful(onLeech: () => void): Learner {
  const seen = new Set<string>();
  let count = 0;
  return {
    onLeech,
    newDay: () => seen.clear(),
    gradeOf: (sentence) => {
      const isFirst = !seen.has(sentence);
      seen.add(sentence);
      count += 1;
      if (isFirst && (sentence === LEECH || count % 9 === 0)) return '1';
      return count % 5 === 0 ? '2' : count % 7 === 0 ? '4' : '3';
    },
  };
}

/** Takes back answers one by one, each once the one before it is on the table again. */
async function undo(page: Page, count: number): Promise<void> {
  const field = page.getByRole('textbox');
  for (let turn = 1; turn <= count; turn += 1) {
    const shown = await field.elementHandle();
    // The key alone would be typed into the answer.
    await page.getByRole('button', { name: 'Undo Z' }).click();
    await shown?.waitForElementState('hidden');
    await expect(field).toBeVisible();
  }
}

/** The projections made anew from the log must be those that were lived. */
async function expectRebuiltAsLived(page: Page, day: number): Promise<void> {
  const lived = await readTables(page, PROJECTIONS);
  const rebuildings = async (): Promise<number> =>
    Number(/"rebuilt":(\d+)/.exec((await readTables(page, ['meta'])).join())?.[1] ?? 0);
  const before = await rebuildings();
  await page.goto('#/settings');
  await page.getByRole('button', { name: 'Check the collection' }).click();
  await expect(page.getByText('All is well: everything agrees with the log')).toBeVisible();
  await page.getByRole('button', { name: 'Rebuild anyway' }).click();
  await expect.poll(rebuildings).toBe(before + 1);
  await expect(page.getByText(/Rebuilt from \d/).last()).toBeVisible();
  expect(await readTables(page, PROJECTIONS), `day ${day}`).toEqual(lived);
}

const dueDays = async (page: Page): Promise<string[]> =>
  (await readTables(page, ['cards'])).map((row) => /"dueDay":(-?\d+)/.exec(row)?.[1] ?? '');

test('thirty days: new cards, lapses, a leech, a fit, a break of ten days, an undo of twenty answers', async ({
  app,
}) => {
  // A minute or so on an idle machine, several on a busy one.
  test.setTimeout(420_000);
  const now = new Date();
  await app.clock.install({ time: now });
  await app.goto('#/settings');
  await app.reload();
  const history = await seededHistory({
    until: now,
    days: 70,
    utcOffset: (MORNING - now.getUTCHours()) * 60,
    sentences: 70,
    options: { newPerDay: 2, newPerDayTotal: 2, leechAction: 'suspend' },
  });
  await restoreFile(app, history);
  await app.goto('#/import');
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'English → Chinese');

  const answers: number[] = [];
  let [day, leechDay] = [0, 0];
  const learner = forgetful(() => {
    leechDay = day;
  });
  for (day = 1; day <= 30; day += 1) {
    if (day > 1) await app.clock.fastForward(DAY_MS);
    if (day > 12 && day <= 12 + BREAK_DAYS) continue;
    learner.newDay();
    await app.goto('#/review');
    if (day === 13 + BREAK_DAYS) {
      const before = await readTables(app, PROJECTIONS);
      expect(await study(app, learner, 20)).toBe(20);
      expect(await readTables(app, PROJECTIONS)).not.toEqual(before);
      await undo(app, 20);
      expect(await readTables(app, PROJECTIONS), 'twenty answers undone').toEqual(before);
      learner.newDay();
    }
    answers.push(await study(app, learner));
    if (day === 10) {
      const due = await dueDays(app);
      await app.goto('#/scheduling');
      await app.getByRole('button', { name: 'Fit to my answers' }).click();
      await expect(app.getByText(/They are in use now\./)).toBeVisible();
      expect(await dueDays(app), 'a fit moves no due day').toEqual(due);
    }
    await expectRebuiltAsLived(app, day);
  }

  expect(leechDay).toBeGreaterThan(LAPSES);
  expect(leechDay).toBeLessThan(13);
  const leeches = (await readTables(app, ['cards'])).filter((row) =>
    row.includes('"suspended":true'),
  );
  expect(leeches.some((row) => row.includes(`"lapses":${LAPSES},`))).toBe(true);
  expect(answers[12], 'more is due after the break').toBeGreaterThan(answers[11] ?? 0);
  expect((await readTables(app, ['options'])).join()).toContain('"parameters"');
});

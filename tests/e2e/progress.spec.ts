import type { Page } from '@playwright/test';
import { DEFAULT_PARAMETERS } from '../../src/domain/reviews/default-parameters.ts';
import type { Review } from '../../src/domain/reviews/review.ts';
import { answersByHand, type PlainAnswer } from '../support/answers-by-hand.ts';
import { expect, test } from './support/app.ts';
import { expectAccessible } from './support/expect-accessible.ts';
import { readFigures } from './support/read-figures.ts';
import { readTables } from './support/read-tables.ts';
import { addText, paste } from './support/steps.ts';
import { SMALL_TEXT } from './support/texts.ts';

const DAY_MS = 86_400_000;
const DAYS = 40;
const NAMES: Readonly<Record<string, string>> = {
  'en-zh': 'English → Chinese',
  'zh-en': 'Chinese → English',
};

/** Studies a day to its end: types something now and then, forgets some. Tells how many answers that were. */
async function study(page: Page, day: number): Promise<number> {
  const field = page.getByRole('textbox');
  const grades = page.getByRole('group', { name: 'How well did you know it?' });
  const done = page.getByRole('heading', { name: 'Done for now' });
  for (let answers = 0; ; answers += 1) {
    await expect(field.or(done)).toBeVisible();
    if (await done.isVisible()) return answers;
    const turn = day * 3 + answers;
    const isChinese = (await field.getAttribute('lang'))?.startsWith('zh') === true;
    if (turn % 3 !== 0) await field.fill(isChinese ? '末班车没有晚点了' : 'The last bus was late');
    await field.press('Enter');
    await expect(grades).toBeVisible();
    await page.keyboard.press(turn % 7 === 0 ? '1' : turn % 5 === 0 ? '2' : '3');
    await expect(grades).toBeHidden();
  }
}

/** The log that the days left, read from the database. */
async function readLog(page: Page): Promise<Review[]> {
  const rows = await readTables(page, ['reviewTail']);
  return rows.map((row) => (JSON.parse(row.slice(row.indexOf('{'))) as { entry: Review }).entry);
}

async function readCards(page: Page) {
  const rows = await readTables(page, ['cards']);
  return rows.map(
    (row) =>
      JSON.parse(row.slice(row.indexOf('{'))) as {
        dueDay: number;
        state: { kind: string; memory?: { stability: number; difficulty: number } };
      },
  );
}

const percent = (share: number): string => `${Math.round(100 * share)} %`;

/** Wilson's interval as the solutions of a quadratic equation. */
function wilson(passed: number, total: number): readonly [low: number, high: number] {
  const z = 1.96 ** 2;
  const [a, b, c] = [total + z, -(2 * passed + z), passed ** 2 / total];
  const root = Math.sqrt(b ** 2 - 4 * a * c);
  return [(-b - root) / (2 * a), (-b + root) / (2 * a)];
}

function expectFigures(tables: Map<string, string[][]>, answers: readonly PlainAnswer[]): void {
  const rowsOf = (name: string): string[][] => {
    const rows = tables.get(name);
    if (rows === undefined) throw new Error(`no figure ${name}: ${[...tables.keys()].join()}`);
    return rows.slice(1);
  };
  const count = (is: (answer: PlainAnswer) => boolean): number => answers.filter(is).length;
  const numbers = (row: readonly string[] | undefined): number[] =>
    (row ?? []).slice(1).map(Number);

  const days = [...new Set(answers.map(({ day }) => day))];
  expect(rowsOf('Calendar').map(([, shown]) => Number(shown))).toEqual(
    days.map((day) => count((a) => a.day === day)),
  );
  const studied = tables.get('Answers and time: Answers') ?? [];
  for (const [place, name] of (studied[0] ?? []).slice(1).entries()) {
    const shown = studied.slice(1).reduce((sum, row) => sum + Number(row[place + 1]), 0);
    expect(shown, name).toBe(count(({ exercise }) => NAMES[exercise] === name));
  }
  const phases = ['new', 'steps', 'young', 'mature'];
  expect(rowsOf('Grades').map(numbers)).toEqual(
    phases.map((phase) =>
      [1, 2, 3, 4].map((grade) => count((a) => a.phase === phase && a.grade === grade)),
    ),
  );
  for (const [name, isOf] of [
    ['Young', (a: PlainAnswer) => a.phase === 'young'],
    ['Mature', (a: PlainAnswer) => a.phase === 'mature'],
    ['All', (a: PlainAnswer) => a.phase === 'young' || a.phase === 'mature'],
  ] as const) {
    const [total, passed] = [count(isOf), count((a) => isOf(a) && a.grade > 1)];
    const row = rowsOf('True retention').find(([first]) => first === name) ?? [];
    expect(row.slice(1, 3).map(Number), name).toEqual([total, passed]);
    const shares =
      total < 20
        ? ['too few yet', 'too few yet', 'too few yet']
        : [passed / total, ...wilson(passed, total)].map(percent);
    expect(row.slice(3, 6), name).toEqual(shares);
    expect(row[6], name).toBe('90 %');
  }
  const hours = [...new Set(answers.map(({ hour }) => hour))].sort((a, b) => a - b);
  expect(rowsOf('Hours of the day').map((row) => row.slice(0, 2))).toEqual(
    hours.map((hour) => [`${hour}:00`, String(count((a) => a.hour === hour))]),
  );
  const bins = rowsOf('Foretold and real recall');
  const foretold = answers.filter((answer) => answer.foretold !== undefined);
  expect(bins.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(foretold.length);
  for (const [bin, shown, recalled] of bins) {
    const place = Math.round(Number.parseInt(bin ?? '', 10) / 5);
    const within = foretold.filter(
      (a) => Math.min(19, Math.floor(Math.round((a.foretold ?? 0) * 10_000) / 500)) === place,
    );
    expect([Number(shown), Number(recalled)], bin).toEqual([
      within.length,
      within.filter(({ grade }) => grade > 1).length,
    ]);
  }
  const errors = rowsOf('Errors in typed answers');
  expect(errors.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(
    count(({ errors: kinds }) => kinds !== undefined),
  );
}

test('forty days of a text: the page shows what a count of the log by hand says', async ({
  app,
}) => {
  test.setTimeout(420_000);
  await app.clock.install({ time: new Date() });
  await app.goto('#/import');
  await paste(app, SMALL_TEXT);
  await addText(app, 'A Late Bus', 'Both');
  let given = 0;
  for (let day = 1; day <= DAYS; day += 1) {
    if (day > 1) await app.clock.fastForward(DAY_MS);
    // Days off, and one longer break.
    if (day % 7 === 0 || (day > 24 && day < 29)) continue;
    await app.goto('#/review');
    given += await study(app, day);
  }
  await app.goto('#/progress');
  const log = await readLog(app);
  const answers = answersByHand(log, () => 'text' as never, DEFAULT_PARAMETERS);
  expect(answers).toHaveLength(given);
  await app.getByRole('radio', { name: 'All time' }).check();
  const tables = await readFigures(app);
  expectFigures(tables, answers);

  const cards = await readCards(app);
  const begun = cards.filter(({ state }) => state.kind !== 'new');
  await expect(
    app.getByText(new RegExp(`^You can recall \\d+ of the ${begun.length} cards`)),
  ).toBeVisible();
  const due = begun.filter(({ dueDay }) => dueDay < 0x7fff_ffff);
  const coming = (tables.get('What is coming') ?? []).slice(1);
  const later = /(\d+) cards? comes? later/.exec((await app.locator('main').textContent()) ?? '');
  expect(coming.reduce((sum, row) => sum + Number(row[1]), 0) + Number(later?.[1] ?? 0)).toBe(
    due.length,
  );
  const stability = (tables.get('How your cards stand: Stability') ?? []).slice(1);
  expect(stability.reduce((sum, row) => sum + Number(row[1]), 0)).toBe(begun.length);
  const underWeek = begun.filter(({ state }) => (state.memory?.stability ?? 0) < 7).length;
  expect(stability.slice(0, 3).reduce((sum, row) => sum + Number(row[1]), 0)).toBe(underWeek);
  await expect(app.getByText(/^Studied on \d+ days altogether/)).toHaveText(
    `Studied on ${new Set(answers.map(({ day }) => day)).size} days altogether`,
  );
  await expect(app.getByRole('cell', { name: /^0\.\d{4}$/ })).toHaveCount(4);

  await app.getByLabel('Direction').selectOption('Chinese → English');
  expectFigures(
    await readFigures(app),
    answers.filter(({ exercise }) => exercise === 'zh-en'),
  );

  const calendar = app.getByRole('figure', { name: 'Calendar' });
  const points = calendar.getByRole('slider');
  await points.focus();
  const last = await points.getAttribute('aria-valuetext');
  await app.keyboard.press('ArrowLeft');
  await expect(points).not.toHaveAttribute('aria-valuetext', last ?? '');
  const saving = app.waitForEvent('download');
  await calendar.getByRole('button', { name: 'CSV' }).click();
  expect((await saving).suggestedFilename()).toBe('Calendar.csv');
  await expectAccessible(app, 'progress');
});

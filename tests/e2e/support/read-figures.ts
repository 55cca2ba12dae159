import { expect, type Page } from '@playwright/test';

/** The tables of all figures on the progress page, by the name of the figure; opens each. */
export async function readFigures(page: Page): Promise<Map<string, string[][]>> {
  const summaries = page.locator('figure details:not([open]) > summary');
  await expect(page.locator('figure').first()).toBeVisible();
  while ((await summaries.count()) > 0) await summaries.first().click();
  const tables = await page.evaluate(() =>
    Array.from(document.querySelectorAll('figure'), (figure) => ({
      name: figure.getAttribute('aria-label') ?? '',
      rows: Array.from(figure.querySelectorAll('tr'), (row) =>
        Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent ?? ''),
      ),
    })),
  );
  return new Map(tables.map(({ name, rows }) => [name, rows]));
}

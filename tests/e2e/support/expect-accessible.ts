import { AxeBuilder } from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const THEMES = ['light', 'dark'] as const;
/** What a theme can change; all other rules find the same in each. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];

/** Axe finds nothing in these themes, and nothing is wider than the window. */
export async function expectAccessible(
  page: Page,
  screen: string,
  themes: readonly (typeof THEMES)[number][] = THEMES,
): Promise<void> {
  const over = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(over, `${screen} is wider than the window`).toBeLessThanOrEqual(0);
  for (const [at, theme] of themes.entries()) {
    await page.evaluate((to) => {
      document.documentElement.dataset['theme'] = to;
    }, theme);
    const axe = new AxeBuilder({ page });
    const asked = at === 0 ? axe.withTags(TAGS) : axe.withRules(OF_COLOURS);
    const { violations, passes } = await asked.analyze();
    expect(passes.length, `${screen}: axe looked at something`).toBeGreaterThan(at === 0 ? 10 : 0);
    expect(
      violations.map(({ id, nodes }) => `${screen}/${theme} ${id}: ${nodes[0]?.html}`),
    ).toEqual([]);
  }
}

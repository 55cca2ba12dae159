import type { Page } from '@playwright/test';

/** One picture. `arrange` brings the app, as the shot before left it, to what is to be seen. */
export interface Shot {
  /** File name without extension, look and folder. */
  readonly name: string;
  /** Works in both languages: find things by role and place, not by their words. */
  readonly arrange: (page: Page) => Promise<void>;
}

/** Opens a screen by its route and waits for its heading. */
async function open(page: Page, route: string): Promise<void> {
  await page.evaluate((to) => {
    location.hash = to;
  }, route);
  await page.getByRole('heading', { level: 1 }).first().waitFor();
}

/** In the order in which they are taken, on one profile that is empty at first. */
export const SHOTS: readonly Shot[] = [
  { name: 'welcome', arrange: (page) => open(page, '/') },
  { name: 'settings', arrange: (page) => open(page, '/settings') },
  { name: 'about', arrange: (page) => open(page, '/about') },
];

import { test as base, expect, type Page } from '@playwright/test';
import { DIST } from '../../../scripts/build-app.ts';
import { type StaticServer, startStaticServer } from '../../../scripts/static-server.ts';
import { BrowserProfile } from './profile.ts';

interface AppFixtures {
  /**
   * The test's own Chromium on a profile of its own, empty at first: opens, closes, kills and reopens the browser and
   * switches its network off. After the test it must have seen no problem (console error or warning,
   * exception, dialog, request to another origin) but those named with `chromium.problems.expect`.
   * Playwright's options `locale`, `timezoneId`, `viewport`, `colorScheme`, `hasTouch` and `isMobile`
   * apply: set them with `test.use`.
   */
  readonly chromium: BrowserProfile;
  /** The app in the first tab of `chromium`, just opened. After a reopening use the page it returned. */
  readonly app: Page;
}

interface WorkerFixtures {
  /** The built app on a free port of this machine, with the headers of `public/_headers`. */
  readonly site: StaticServer;
}

/** Playwright's `test` with the built app in a real browser on a real, persistent profile. */
export const test = base.extend<AppFixtures, WorkerFixtures>({
  site: [
    // Playwright reads the names of the fixtures from this pattern, even if there are none.
    async ({}, use) => {
      const site = await startStaticServer({ folder: DIST, host: '127.0.0.1', port: 0 });
      await use(site);
      await site.close();
    },
    { scope: 'worker' },
  ],
  chromium: async (
    { site, locale, timezoneId, viewport, colorScheme, hasTouch, isMobile },
    use,
  ) => {
    const options = { locale, timezoneId, viewport, colorScheme, hasTouch, isMobile };
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    const profile = new BrowserProfile(site.address, Object.fromEntries(given));
    await use(profile);
    await profile.dispose();
    expect(profile.problems.unexpected(), 'problems seen by the browser').toEqual([]);
  },
  app: async ({ chromium }, use) => {
    await use(await chromium.open());
  },
});

export { expect };

import { defineConfig } from '@playwright/test';
import { morningZone } from './support/morning-zone.ts';

const CACHE = '../../node_modules/.cache/duizhao';

export default defineConfig({
  testDir: '.',
  testMatch: '**/*.spec.ts',
  globalSetup: './support/global-setup.ts',
  outputDir: `${CACHE}/e2e`,
  // Each test has a browser, a profile and so a database of its own. Two thirds of a test are waiting, so
  // three of them share two cores.
  workers: 3,
  fullyParallel: true,
  // On a busy machine of two cores a browser may stall for longer than any wait. What passes only when
  // tried again is named in the summary.
  retries: process.env['CI'] === undefined ? 0 : 1,
  forbidOnly: process.env['CI'] !== undefined,
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: `${CACHE}/e2e-report.json` }]],
  use: {
    locale: 'en-US',
    timezoneId: morningZone(new Date()),
    viewport: { width: 1280, height: 800 },
    colorScheme: 'light',
  },
});

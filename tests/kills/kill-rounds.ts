import type { Page } from '@playwright/test';
import type { BrowserProfile } from '../e2e/support/profile.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { KILLS_PAGE } from './build-kills-page.ts';
import { Ledger } from './ledger.ts';
import type { Kills } from './page/kills-page.ts';
import { DEEDS, type Deed, type Told } from './told.ts';

declare global {
  interface Window {
    kills: Kills;
  }
}

/** How long a browser lives after its deed began, at most: what ends by itself is killed sooner. */
const LONGEST_MS: Readonly<Record<Deed, number>> = {
  answer: 1_500,
  import: 300,
  edit: 300,
  mark: 400,
  merge: 200,
  upgrade: 200,
  replace: 200,
};

const BEGINS_WITHIN_MS = 60_000;

export interface KillReport {
  readonly kills: number;
  /** Answers that were told as saved before a kill. */
  readonly saved: number;
  /** What was lost, torn or odd afterwards, a sentence each, with the round and the deed. */
  readonly losses: readonly string[];
}

/**
 * Kills a browser again and again at random moments of its work on one collection, and looks each time
 * whether everything is there that was told as saved.
 *
 * @param profile must serve the page of {@link KILLS_PAGE}
 * @param seed the moments of the kills; what the browser does by then is not repeatable
 */
export async function killRounds(
  profile: BrowserProfile,
  rounds: number,
  seed: number,
): Promise<KillReport> {
  const random = seededRandom(seed);
  const ledger = new Ledger();
  const losses: string[] = [];
  for (let round = 0; round <= rounds; round += 1) {
    const before = `round ${round - 1}, ${deedOf(round - 1)}`;
    const page = await openPage(profile, (error) => losses.push(`round ${round}: ${error}`));
    if (round === 0) await page.evaluate(() => window.kills.prepare());
    const seen = await page.evaluate(() => window.kills.see());
    losses.push(...ledger.settle(seen).map((loss) => `${before}: ${loss}`));
    if (round === rounds) break;
    const deed = deedOf(round);
    const lifeMs = random() * LONGEST_MS[deed];
    await workUntilKilled({ profile, page, ledger, deed, round, lifeMs });
  }
  return { kills: rounds, saved: ledger.saved, losses };
}

/** Every other time answers, which are what most time is spent with. */
function deedOf(round: number): Deed {
  return round % 2 === 0 ? 'answer' : (DEEDS[((round - 1) / 2) % DEEDS.length] ?? 'answer');
}

async function openPage(profile: BrowserProfile, onError: (error: string) => void): Promise<Page> {
  const page = await profile.open(KILLS_PAGE);
  page.on('pageerror', ({ message }) => onError(`the page threw ${message}`));
  await page.waitForFunction(() => 'kills' in window);
  return page;
}

interface Work {
  readonly profile: BrowserProfile;
  readonly page: Page;
  readonly ledger: Ledger;
  readonly deed: Deed;
  readonly round: number;
  readonly lifeMs: number;
}

async function workUntilKilled({ profile, page, ledger, deed, round, lifeMs }: Work) {
  let onBegun = (): void => undefined;
  const begun = new Promise<void>((resolve, reject) => {
    onBegun = resolve;
    setTimeout(
      () => reject(new Error(`kills: "${deed}" does not begin`)),
      BEGINS_WITHIN_MS,
    ).unref();
  });
  await page.exposeFunction('tell', (told: Told) => {
    ledger.tell(told);
    if (told.kind === 'begun') onBegun();
  });
  await page.evaluate(([name, number]) => window.kills.start(name, number), [deed, round] as const);
  await begun;
  await new Promise((resolve) => setTimeout(resolve, lifeMs));
  await profile.kill();
}

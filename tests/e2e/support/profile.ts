import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { BROWSER_FLAGS } from '../../../scripts/browser-flags.ts';
import { foundBrowser } from './found-browser.ts';
import { ProblemWatch } from './problems.ts';
import { ROOMY_BYTES, writeTooMuch } from './quota.ts';

type LaunchOptions = NonNullable<Parameters<typeof chromium.launchPersistentContext>[1]>;

/** The process of a running browser, asked over its debugging connection. */
async function processId(context: BrowserContext): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  const answer = await session?.send('SystemInfo.getProcessInfo');
  const browser = answer?.processInfo.find((process) => process.type === 'browser');
  if (browser === undefined) throw new Error('profile: the browser does not say its process id');
  return browser.id;
}

async function waitUntilGone(processId: number): Promise<void> {
  for (let wait = 0; wait < 100; wait += 1) {
    try {
      process.kill(processId, 0);
    } catch {
      return;
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error(`profile: process ${processId} is still there after SIGKILL`);
}

/**
 * A real browser on a profile folder of its own: what it keeps (IndexedDB, service worker, caches)
 * survives closing, killing and opening it again, as it would for a learner.
 */
export class BrowserProfile {
  /** Problems of all pages since the profile was made. */
  readonly problems: ProblemWatch;
  /** Where the app is served, with a slash at the end. */
  readonly address: string;
  /** Where the browser keeps everything; to be touched only while it is closed. */
  readonly folder = mkdtempSync(join(tmpdir(), 'duizhao-profile-'));
  #options: LaunchOptions;
  #context: BrowserContext | undefined;
  /** The override ends with the session that made it, so it is kept. */
  #quotaSession: CDPSession | undefined;

  constructor(address: string, options: LaunchOptions) {
    this.address = address;
    this.#options = options;
    this.problems = new ProblemWatch(new URL(address).origin);
  }

  /** The running browser; throws while there is none. Its `newPage()` is another tab. */
  get context(): BrowserContext {
    if (this.#context === undefined) throw new Error('profile: the browser is not open');
    return this.#context;
  }

  /**
   * Starts the browser and opens the app in its first tab.
   *
   * @param path what follows the app's address, such as `#/library`
   */
  async open(path = ''): Promise<Page> {
    this.#context = await this.#launch();
    this.#quotaSession = undefined;
    this.problems.watch(this.#context);
    const page = this.#context.pages()[0] ?? (await this.#context.newPage());
    await this.#overrideQuota(page, ROOMY_BYTES);
    await page.goto(`${this.address}${path}`);
    return page;
  }

  async #launch(): Promise<BrowserContext> {
    const browser = foundBrowser();
    const options = {
      executablePath: browser.path,
      args: [...BROWSER_FLAGS],
      env: { ...process.env, ...browser.env },
      baseURL: this.address,
      ...this.#options,
    };
    try {
      return await chromium.launchPersistentContext(this.folder, options);
    } catch (cause) {
      // Seen on a machine under heavy load. No test has begun yet, so nothing of the app is hidden.
      console.warn('The browser did not start; trying once more.', String(cause).split('\n', 1)[0]);
      return chromium.launchPersistentContext(this.folder, options);
    }
  }

  /** Closes the browser as a person does. */
  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends the browser's process with SIGKILL: nothing in it gets a chance to finish. */
  async kill(): Promise<void> {
    const { context } = this;
    const id = await processId(context);
    const gone = new Promise<void>((resolve) => {
      context.once('close', () => resolve());
    });
    process.kill(id, 'SIGKILL');
    await gone;
    // Else the next browser may take the profile for one that is in use.
    await waitUntilGone(id);
    this.#context = undefined;
  }

  /** Closes the browser and opens it again, on `path`. */
  async reopen(path = ''): Promise<Page> {
    await this.close();
    return this.open(path);
  }

  /** Closes the browser and opens it in another time zone, on `path`: what a traveller does. */
  async reopenIn(timezoneId: string, path = ''): Promise<Page> {
    this.#options = { ...this.#options, timezoneId };
    return this.reopen(path);
  }

  /** Kills the browser and opens it again where the first tab was. */
  async killAndReopen(): Promise<Page> {
    const at = this.context.pages()[0]?.url() ?? '';
    await this.kill();
    return this.open(at.startsWith(this.address) ? at.slice(this.address.length) : '');
  }

  /** Waits until everything that the app needs without a network is on the device. */
  async waitUntilInstalled(): Promise<void> {
    const page = this.context.pages()[0];
    await page?.waitForFunction(async () => {
      const registration = await navigator.serviceWorker.ready;
      return registration.active?.state === 'activated';
    });
  }

  /** Cuts the network off, once the app is installed; `goOnline` brings it back. */
  async goOffline(): Promise<void> {
    await this.waitUntilInstalled();
    await this.context.setOffline(true);
  }

  async goOnline(): Promise<void> {
    await this.context.setOffline(false);
  }

  /**
   * Opens the app in another tab of the same browser.
   *
   * @param path what follows the app's address, such as `#/library`
   */
  async newTab(path = ''): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(`${this.address}${path}`);
    return page;
  }

  /**
   * Lets the app keep no more than `bytes`, from now on and at once: 1 is a full disk. With undefined
   * there is room again. Holds until the browser is closed.
   */
  async setQuota(bytes: number | undefined): Promise<void> {
    const page = this.context.pages()[0];
    if (page === undefined) throw new Error('profile: no tab is open');
    await this.#overrideQuota(page, bytes ?? ROOMY_BYTES);
    if (bytes !== undefined) await page.evaluate(writeTooMuch, ROOMY_BYTES);
  }

  async #overrideQuota(page: Page, quotaSize: number): Promise<void> {
    this.#quotaSession ??= await this.context.newCDPSession(page);
    const { origin } = new URL(this.address);
    await this.#quotaSession.send('Storage.overrideQuotaForOrigin', { origin, quotaSize });
  }

  /** Closes the browser and removes everything that it kept. */
  async dispose(): Promise<void> {
    await this.close();
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  }
}

import type { BrowserContext } from '@playwright/test';

/**
 * Writes down what no test of this app may see: errors and warnings in the console, exceptions, dialogs
 * of the browser, requests to any other origin, pages that crash. Refusals of the
 * Content-Security-Policy come as console errors.
 */
export class ProblemWatch {
  readonly #origin: string;
  readonly #expected: RegExp[] = [];
  readonly #seen: string[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** This test provokes problems that match; they are no failure. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  /** Everything seen so far that was not expected. */
  unexpected(): string[] {
    return this.#seen.filter((problem) => !this.#expected.some((known) => known.test(problem)));
  }

  /** Everything seen so far that was expected. */
  expected(): string[] {
    return this.#seen.filter((problem) => this.#expected.some((known) => known.test(problem)));
  }

  watch(context: BrowserContext): void {
    context.on('console', (message) => {
      const kind = message.type();
      if (kind === 'error' || kind === 'warning') this.#note(`console ${kind}`, message.text());
    });
    context.on('weberror', (error) => this.#note('exception', String(error.error())));
    context.on('dialog', (dialog) => {
      this.#note(`dialog ${dialog.type()}`, dialog.message());
      void dialog.dismiss().catch(() => undefined);
    });
    context.on('request', (request) => {
      const url = new URL(request.url());
      const own = url.origin === this.#origin || ['data:', 'blob:'].includes(url.protocol);
      if (!own) this.#note('request to another origin', request.url());
    });
    const follow = (page: { on(event: 'crash', listener: () => void): unknown }): unknown =>
      page.on('crash', () => this.#note('crash', 'the page crashed'));
    context.on('page', follow);
    context.pages().forEach(follow);
  }

  #note(kind: string, what: string): void {
    this.#seen.push(`${kind}: ${what}`);
  }
}

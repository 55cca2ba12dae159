import type { Page } from '@playwright/test';

declare global {
  interface Window {
    /** When the selector was first painted, in milliseconds since navigation. */
    untilShown: Promise<number>;
    pastedAt: number;
    answerTimes: number[];
    longTasks: number[];
  }
}

/** From the next navigation on: when something that fits `selector` is first painted. */
export async function recordUntil(page: Page, selector: string): Promise<void> {
  await page.addInitScript((wanted) => {
    window.untilShown = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (document.querySelector(wanted) === null) return;
        observer.disconnect();
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
      });
      observer.observe(document, { childList: true, subtree: true });
    });
  }, selector);
}

/**
 * From the next navigation on: milliseconds from the key 3 to the next card painted. No named function
 * inside: the transpiler would wrap it in a helper that the page does not have.
 */
export async function recordAnswers(page: Page): Promise<void> {
  await page.addInitScript((card) => {
    window.answerTimes = [];
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '3') return;
        const [pressed, before] = [performance.now(), document.querySelector(card)];
        const observer = new MutationObserver(() => {
          const now = document.querySelector(card);
          if (now === null || now === before) return;
          observer.disconnect();
          requestAnimationFrame(() =>
            setTimeout(() => window.answerTimes.push(performance.now() - pressed)),
          );
        });
        observer.observe(document, { childList: true, subtree: true });
      },
      true,
    );
  }, 'section[aria-label="Card"]');
}

/** From the next navigation on: the lengths of tasks over 50 ms. */
export async function recordLongTasks(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.longTasks = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) window.longTasks.push(entry.duration);
    }).observe({ type: 'longtask' });
  });
}

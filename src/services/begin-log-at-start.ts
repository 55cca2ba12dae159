import { beginBrowserLog } from '../storage/begin-browser-log.ts';

/**
 * Once a page, and before much is written: only Chromium needs it, and it cannot be seen whether the browser
 * was killed since it was here last. Costs a tenth of a second beside the page and 4 MB of writing.
 */
export async function beginLogAtStart(): Promise<void> {
  if (!('userAgentData' in navigator)) return;
  try {
    await beginBrowserLog();
  } catch {
    // No room, or no IndexedDB: whatever is written next says so to the learner.
  }
}

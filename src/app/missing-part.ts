const REMEMBERED = 'reloaded-for-missing-part';
/** What is still missing after a reload will not come with another one. */
const ONCE_IN_MS = 60_000;

/**
 * A page that was opened before its host got a newer version asks for parts that are no longer there:
 * loading it anew brings the newer ones. Once, and only where the host answers, for offline there would be
 * no page at all.
 */
export function reloadWhenPartIsMissing(): void {
  addEventListener('vite:preloadError', () => void reloadOnce());
}

async function reloadOnce(): Promise<void> {
  const last = Number(sessionStorage.getItem(REMEMBERED) ?? 0);
  if (Date.now() - last < ONCE_IN_MS) return;
  try {
    const answer = await fetch(location.pathname, { cache: 'no-store' });
    if (!answer.ok) return;
  } catch {
    return;
  }
  sessionStorage.setItem(REMEMBERED, String(Date.now()));
  location.reload();
}

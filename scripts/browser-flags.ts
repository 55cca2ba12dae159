/**
 * Flags for every Chromium that the tests and pictures start, besides Playwright's own. The sandbox
 * needs rights that root in a container lacks; the rest keeps the browser from calling home.
 */
export const BROWSER_FLAGS: readonly string[] = [
  ...(process.platform === 'linux' ? ['--no-sandbox', '--disable-dev-shm-usage'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

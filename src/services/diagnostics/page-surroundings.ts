import type { Surroundings } from './diagnostic-report.ts';

/** What this page knows of its browser. */
export async function pageSurroundings(): Promise<Surroundings> {
  const storage = navigator.storage as StorageManager | undefined;
  return {
    browser: navigator.userAgent,
    languages: [document.documentElement.lang, ...navigator.languages],
    scripts: Array.from(document.scripts, ({ src }) => src.split('/').at(-1) ?? ''),
    estimate: await storage?.estimate().catch(() => undefined),
    isPersistent: await storage?.persisted().catch(() => undefined),
  };
}

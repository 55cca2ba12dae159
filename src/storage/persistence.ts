/** Whether the browser has promised not to clear the storage by itself. */
export type Persistence = 'granted' | 'denied' | 'unsupported';

export interface StorageUsage {
  readonly usedBytes: number;
  readonly quotaBytes: number;
}

/** Some browsers ask the user and never answer where the question is ignored. */
const PATIENCE_MS = 4_000;

/**
 * Asks the browser to keep the storage. Best asked right after the learner put something into it.
 * An answer that does not come in time counts as denied.
 */
export async function askForPersistence(patienceMs = PATIENCE_MS): Promise<Persistence> {
  return readAnswer((storage) => storage.persist(), patienceMs);
}

/** Whether it was granted before; asks nobody. */
export async function readPersistence(patienceMs = PATIENCE_MS): Promise<Persistence> {
  return readAnswer((storage) => storage.persisted(), patienceMs);
}

async function readAnswer(
  ask: (storage: StorageManager) => Promise<boolean>,
  patienceMs: number,
): Promise<Persistence> {
  const storage = storageManager();
  if (storage?.persist === undefined) return 'unsupported';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise<boolean>((resolve) => {
    timer = setTimeout(() => resolve(false), patienceMs);
  });
  try {
    return (await Promise.race([ask(storage), silence])) ? 'granted' : 'denied';
  } catch {
    return 'denied';
  } finally {
    clearTimeout(timer);
  }
}

/** What the browser says is used and allowed; undefined where it does not tell. */
export async function estimateUsage(): Promise<StorageUsage | undefined> {
  try {
    const estimate = await storageManager()?.estimate?.();
    if (estimate?.usage === undefined || estimate.quota === undefined) return undefined;
    return { usedBytes: estimate.usage, quotaBytes: estimate.quota };
  } catch {
    return undefined;
  }
}

/** Missing outside of secure contexts and in some browsers' private windows. */
function storageManager(): (Partial<StorageManager> & StorageManager) | undefined {
  return (globalThis.navigator as Partial<Navigator> | undefined)?.storage;
}

import { trustedScriptUrl } from '../workers/trusted-script-url.ts';

const UPDATE_CHECK_MS = 60 * 60 * 1000;

export interface UpdateWatch {
  /** A new version waits; `apply` switches to it and reloads the page, once. */
  readonly onReady: (apply: () => void) => void;
  /** Everything that the app needs is on the device now. */
  readonly onOfflineReady?: () => void;
}

/** Tells the waiting worker to take over; the page is loaded anew when it has. */
function applyUpdate(waiting: ServiceWorker): void {
  const reload = (): void => location.reload();
  navigator.serviceWorker.addEventListener('controllerchange', reload, { once: true });
  waiting.postMessage({ type: 'SKIP_WAITING' });
}

function watchRegistration(registration: ServiceWorkerRegistration, watch: UpdateWatch): void {
  const offer = (waiting: ServiceWorker): void => watch.onReady(() => applyUpdate(waiting));
  const follow = (installing: ServiceWorker): void => {
    const isUpdate = registration.active !== null;
    installing.addEventListener('statechange', () => {
      if (isUpdate && installing.state === 'installed') offer(installing);
      if (!isUpdate && installing.state === 'activated') watch.onOfflineReady?.();
    });
  };
  if (registration.waiting !== null && registration.active !== null) offer(registration.waiting);
  if (registration.installing !== null) follow(registration.installing);
  registration.addEventListener('updatefound', () => {
    if (registration.installing !== null) follow(registration.installing);
  });
  // A tab that stays open for days would otherwise never hear of a new version. Offline, it fails.
  setInterval(() => void registration.update().catch(() => undefined), UPDATE_CHECK_MS);
}

/** Another tab switched to the new version: this page's own files are gone from the cache. */
function offerReloadWhenReplaced(watch: UpdateWatch): void {
  const { serviceWorker } = navigator;
  let controlled = serviceWorker.controller !== null;
  serviceWorker.addEventListener('controllerchange', () => {
    if (controlled) watch.onReady(() => location.reload());
    controlled = true;
  });
}

async function register(watch: UpdateWatch): Promise<void> {
  const { serviceWorker } = navigator;
  try {
    const address = trustedScriptUrl(`${import.meta.env.BASE_URL}sw.js`) as string;
    // The host may let the browser cache files; the list of files must never be an old one.
    watchRegistration(await serviceWorker.register(address, { updateViaCache: 'none' }), watch);
  } catch (cause) {
    // Private windows and managed browsers may forbid it: the app then works online only.
    console.warn('app-updates: offline use is not available here', cause);
  }
}

/**
 * Makes the built app work offline, and says when a newer version is ready. Never reloads by itself:
 * the caller decides when to call `apply`. Does nothing in development or where there are no service
 * workers. Call it once a page.
 */
export function watchForUpdates(watch: UpdateWatch): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return;
  offerReloadWhenReplaced(watch);
  // After the first screen's own files, which the worker would otherwise load at the same time.
  if (document.readyState === 'complete') void register(watch);
  else addEventListener('load', () => void register(watch), { once: true });
}

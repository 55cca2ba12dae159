import { trustedScriptUrl } from './trusted-script-url.ts';

/**
 * Starts a module worker from an address that the bundler made (`?worker&url`).
 * Goes through the Trusted Types policy, as the Content-Security-Policy asks.
 */
export function startWorker(address: string, name: string): Worker {
  return new Worker(trustedScriptUrl(address) as string, { type: 'module', name });
}

interface ScriptUrlPolicy {
  createScriptURL(address: string): unknown;
}
interface TrustedTypesFactory {
  createPolicy(
    name: string,
    rules: { createScriptURL: (address: string) => string },
  ): ScriptUrlPolicy;
}

let policy: ScriptUrlPolicy | undefined;

function sameOriginOnly(address: string): string {
  const url = new URL(address, globalThis.location.href);
  if (url.origin !== globalThis.location.origin) {
    throw new Error(`trustedScriptUrl: ${url.origin} is not this app`);
  }
  return url.href;
}

/**
 * The address of a worker or service worker, blessed by the policy `app-url` where the browser has
 * Trusted Types. Throws for any origin but our own.
 */
export function trustedScriptUrl(address: string): unknown {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypesFactory };
  if (trustedTypes === undefined) return sameOriginOnly(address);
  policy ??= trustedTypes.createPolicy('app-url', { createScriptURL: sameOriginOnly });
  return policy.createScriptURL(address);
}

import { err, ok, type Result } from '../shared/result.ts';
import type { ServerPlace } from '../storage/sync/sync-state.ts';

export type ServerFault =
  | { readonly kind: 'no-address' }
  /** Without TLS, and not on this machine: others could see and change what is sent. */
  | { readonly kind: 'no-tls' }
  | { readonly kind: 'no-user' };

const USER = /^([A-Za-z0-9_-]{1,64})(?:@(\d{1,5}))?$/;
const ON_THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1']);

/**
 * Reads what a learner wrote down of their server.
 *
 * @param account `name`, or `name@3` for the fourth stream
 */
export function readServerPlace(
  address: string,
  account: string,
  password: string,
): Result<ServerPlace, ServerFault> {
  const url = parseUrl(address.trim());
  if (url === undefined || !['ws:', 'wss:'].includes(url.protocol))
    return err({ kind: 'no-address' });
  if (url.protocol === 'ws:' && !ON_THIS_MACHINE.has(url.hostname)) return err({ kind: 'no-tls' });
  const [, user, shard = '0'] = USER.exec(account.trim()) ?? [];
  if (user === undefined) return err({ kind: 'no-user' });
  return ok({ kind: 'server', address: url.href, user, password, shard: Number(shard) });
}

function parseUrl(address: string): URL | undefined {
  try {
    return new URL(address);
  } catch {
    return undefined;
  }
}

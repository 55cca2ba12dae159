import type { EpochMs } from '../../shared/time.ts';

/** `duizhao-2026-11-25.zip`, after the day in UTC; another ending where it is under a passphrase. */
export function backupName(at: EpochMs, sealed = false): string {
  return `duizhao-${new Date(at).toISOString().slice(0, 10)}.${sealed ? 'sealed' : 'zip'}`;
}
